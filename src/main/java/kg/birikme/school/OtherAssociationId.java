package kg.birikme.school;

import java.util.Objects;
import java.util.UUID;

/** Identifies another methodical association of the same school. */
public record OtherAssociationId(UUID value) {

    public OtherAssociationId {
        Objects.requireNonNull(value, "value");
    }
}
