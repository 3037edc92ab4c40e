/** Members' own work as aggregates, its rules, and the use cases around it. */
@NamedInterface("services")
@NullMarked
package kg.birikme.growth.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
