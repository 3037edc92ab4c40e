package kg.birikme.database;

import org.jspecify.annotations.Nullable;

/** The application's own server cannot start or stop; the message tells the administrator why and what to do. */
public class EmbeddedPostgresException extends RuntimeException {

    private final String action;

    EmbeddedPostgresException(String message, String action) {
        this(message, action, null);
    }

    EmbeddedPostgresException(String message, String action, @Nullable Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    /** What the administrator can do about it. */
    public String action() {
        return action;
    }
}
