package kg.birikme.activity;

import java.util.Objects;
import java.util.UUID;

/** Identifies an activity of the association. */
public record ActivityId(UUID value) {

    public ActivityId {
        Objects.requireNonNull(value, "value");
    }
}
