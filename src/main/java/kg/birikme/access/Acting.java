package kg.birikme.access;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Lets jobs, the demonstration school and tests go through the services as a given person, with that person's roles of
 * the day. No request can reach it. Within such a block a password asked for a signature counts as given, since the
 * code that acts for a person vouches for it.
 */
public final class Acting {

    /** The account that histories show where a person acted without one. */
    public static final AccountId NO_ACCOUNT = new AccountId(new UUID(0, 0));

    private static final ThreadLocal<@Nullable Acted> CURRENT = new ThreadLocal<>();

    private Acting() {}

    /** Does the work as the person, in the roles that the staff directory knows of, and restores what was before. */
    public static <T extends @Nullable Object> T as(StaffId person, Supplier<T> work) {
        return within(new Acted(person, false), work);
    }

    /** Does the work as the person, in the roles that the staff directory knows of, and restores what was before. */
    public static void as(StaffId person, Runnable work) {
        within(new Acted(person, false), done(work));
    }

    /** As {@link #as(StaffId, Supplier)}, with the administrator's role besides. */
    public static <T extends @Nullable Object> T asAdministrator(StaffId person, Supplier<T> work) {
        return within(new Acted(person, true), work);
    }

    /** As {@link #as(StaffId, Runnable)}, with the administrator's role besides. */
    public static void asAdministrator(StaffId person, Runnable work) {
        within(new Acted(person, true), done(work));
    }

    /** For whom the present thread acts, if such a block is open. */
    public static Optional<Acted> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    private static Supplier<Boolean> done(Runnable work) {
        return () -> {
            work.run();
            return Boolean.TRUE;
        };
    }

    private static <T extends @Nullable Object> T within(Acted acted, Supplier<T> work) {
        Acted before = CURRENT.get();
        CURRENT.set(acted);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /**
     * @param person        whoever is acted for
     * @param administrator whether with the administrator's role besides
     */
    public record Acted(StaffId person, boolean administrator) {}
}
