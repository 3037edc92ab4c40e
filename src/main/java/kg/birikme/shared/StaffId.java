package kg.birikme.shared;

import java.util.Objects;
import java.util.UUID;

/** Identifies a person on the staff of a school: whoever acts, answers or signs, with or without an account. */
public record StaffId(UUID value) {

    public StaffId {
        Objects.requireNonNull(value, "value");
    }
}
