package kg.birikme.protocol;

import java.util.Objects;
import java.util.UUID;

/** Identifies a recommendation of a protocol. */
public record RecommendationId(UUID value) {

    public RecommendationId {
        Objects.requireNonNull(value, "value");
    }
}
