/** Staff, posts, members and appointments as aggregates, with their use cases. */
@NamedInterface("services")
@NullMarked
package kg.birikme.people.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
