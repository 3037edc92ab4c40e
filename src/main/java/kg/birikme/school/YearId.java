package kg.birikme.school;

import java.util.Objects;
import java.util.UUID;

/** Identifies an academic year of a school. */
public record YearId(UUID value) {

    public YearId {
        Objects.requireNonNull(value, "value");
    }
}
