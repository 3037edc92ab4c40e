/** The acts of transfer and of disposal as aggregates, and the use cases around them. */
@NamedInterface("services")
@NullMarked
package kg.birikme.archive.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
