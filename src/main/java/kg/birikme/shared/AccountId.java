package kg.birikme.shared;

import java.util.Objects;
import java.util.UUID;

/** Identifies an account, the means by which a person signs in. */
public record AccountId(UUID value) {

    public AccountId {
        Objects.requireNonNull(value, "value");
    }
}
