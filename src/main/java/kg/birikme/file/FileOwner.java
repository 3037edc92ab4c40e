package kg.birikme.file;

import java.util.Objects;
import java.util.UUID;

/**
 * What a file hangs on.
 *
 * @param kind the word of the module that keeps it, «activity»; its {@link FileGuard} knows who may read
 * @param id   which one
 */
public record FileOwner(String kind, UUID id) {

    public FileOwner {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }
}
