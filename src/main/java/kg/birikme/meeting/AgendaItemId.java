package kg.birikme.meeting;

import java.util.Objects;
import java.util.UUID;

/** Identifies an item of an agenda. */
public record AgendaItemId(UUID value) {

    public AgendaItemId {
        Objects.requireNonNull(value, "value");
    }
}
