/** The school, its years and its associations as aggregates, with their use cases. */
@NamedInterface("services")
@NullMarked
package kg.birikme.school.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
