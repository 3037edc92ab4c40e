package kg.birikme.shared;

import java.util.Objects;
import java.util.UUID;

/** Identifies one school of the installation; row-level security walls the data by it. */
public record SchoolId(UUID value) {

    public SchoolId {
        Objects.requireNonNull(value, "value");
    }
}
