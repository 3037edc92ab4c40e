/** The chain as the database keeps it. */
@NullMarked
package kg.birikme.seal.domain;

import org.jspecify.annotations.NullMarked;
