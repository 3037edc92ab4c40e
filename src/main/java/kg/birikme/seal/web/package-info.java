/** The page on which anybody checks a paper. */
@NullMarked
package kg.birikme.seal.web;

import org.jspecify.annotations.NullMarked;
