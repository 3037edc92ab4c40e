/** The deputy's analysis of a year, tried from figures to pages. */
@NullMarked
package kg.birikme.analysis;

import org.jspecify.annotations.NullMarked;
