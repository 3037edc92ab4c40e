/** Duties as they are reckoned, the evaluation of a year, and the use cases around both. */
@NamedInterface("services")
@NullMarked
package kg.birikme.duty.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
