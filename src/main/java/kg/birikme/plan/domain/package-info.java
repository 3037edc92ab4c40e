/** The plan as an aggregate, the rules it answers to, and the use cases around it. */
@NamedInterface("services")
@NullMarked
package kg.birikme.plan.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
