/** The pages of the recommendations and of one of them. */
@NullMarked
package kg.birikme.followup.web;

import org.jspecify.annotations.NullMarked;
