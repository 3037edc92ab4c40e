/** What is searched, who finds what, and the one statement. */
@NullMarked
package kg.birikme.search.domain;

import org.jspecify.annotations.NullMarked;
