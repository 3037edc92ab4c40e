package kg.birikme.protocol;

import java.util.Objects;
import java.util.UUID;

/** Identifies a protocol. */
public record ProtocolId(UUID value) {

    public ProtocolId {
        Objects.requireNonNull(value, "value");
    }
}
