package kg.birikme.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be used as it is; the message tells the administrator why, the action what to do. */
public class DatabaseUnusable extends RuntimeException {

    private final String action;

    DatabaseUnusable(String message, String action) {
        this(message, action, null);
    }

    DatabaseUnusable(String message, String action, @Nullable Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    /** What the administrator can do about it. */
    public String action() {
        return action;
    }
}
