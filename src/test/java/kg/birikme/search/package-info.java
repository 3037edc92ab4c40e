/** Tests of the search. */
@NullMarked
package kg.birikme.search;

import org.jspecify.annotations.NullMarked;
