/** The protocol as an aggregate, what it refuses, and its use cases. */
@NamedInterface("services")
@NullMarked
package kg.birikme.protocol.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
