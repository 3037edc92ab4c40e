/** Petitions as aggregates, their rules, and the use cases around them. */
@NamedInterface("services")
@NullMarked
package kg.birikme.experience.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
