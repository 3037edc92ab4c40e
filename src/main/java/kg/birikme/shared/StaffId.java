package kg.birikme.shared;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Identifies a person on the staff of a school: whoever acts, answers or signs, with or without an account. */
public record StaffId(UUID value) {

    public StaffId {
        Objects.requireNonNull(value, "value");
    }

    /** The people whose ids a form sends; none where nothing is sent, and a gap in the list is nobody. */
    public static List<StaffId> all(@Nullable List<? extends @Nullable UUID> ids) {
        return ids == null
                ? List.of()
                : ids.stream().filter(Objects::nonNull).map(StaffId::new).toList();
    }
}
