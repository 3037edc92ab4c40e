package kg.birikme.shared;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The school for which the present thread works. It is set on each database connection as it is taken, and row-level
 * security reads it there; while it is not set, every walled table looks empty.
 */
public final class SchoolContext {

    private static final ThreadLocal<@Nullable SchoolId> CURRENT = new ThreadLocal<>();

    private SchoolContext() {}

    public static Optional<SchoolId> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** @throws IllegalStateException if no school is set */
    public static SchoolId required() {
        return current().orElseThrow(() -> new IllegalStateException("no school is set for this unit of work"));
    }

    /** Does the work for the school and restores what was set before. */
    public static <T extends @Nullable Object> T within(SchoolId school, Supplier<T> work) {
        SchoolId before = CURRENT.get();
        CURRENT.set(school);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    /** Does the work for the school and restores what was set before. */
    public static void within(SchoolId school, Runnable work) {
        within(school, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    private static void restore(@Nullable SchoolId before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
