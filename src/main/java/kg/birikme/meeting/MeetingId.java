package kg.birikme.meeting;

import java.util.Objects;
import java.util.UUID;

/** Identifies a meeting of the association. */
public record MeetingId(UUID value) {

    public MeetingId {
        Objects.requireNonNull(value, "value");
    }
}
