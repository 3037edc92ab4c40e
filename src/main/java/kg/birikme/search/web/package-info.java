/** The page of the search. */
@NullMarked
package kg.birikme.search.web;

import org.jspecify.annotations.NullMarked;
