/** The meeting, what it sends out, whom it counts, and the rules it obeys. */
@NamedInterface("services")
@NullMarked
package kg.birikme.meeting.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
