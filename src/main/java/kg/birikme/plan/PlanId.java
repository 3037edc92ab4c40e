package kg.birikme.plan;

import java.util.Objects;
import java.util.UUID;

/** Identifies one revision of an annual plan. */
public record PlanId(UUID value) {

    public PlanId {
        Objects.requireNonNull(value, "value");
    }
}
