/** A recommendation under control as an aggregate, its rules, and the use cases around it. */
@NamedInterface("services")
@NullMarked
package kg.birikme.activity.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
