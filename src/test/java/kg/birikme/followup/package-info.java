/** How recommendations are carried out, tried from rules to pages. */
@NullMarked
package kg.birikme.followup;

import org.jspecify.annotations.NullMarked;
