package kg.birikme.access.security;

import org.springframework.security.core.AuthenticationException;

/** The user name or the address has to wait; whether the password was right is not said. */
public class TooManyAttemptsException extends AuthenticationException {

    private final int minutes;

    TooManyAttemptsException(int minutes) {
        super("too many attempts");
        this.minutes = minutes;
    }

    /** How long to wait, in whole minutes. */
    public int minutes() {
        return minutes;
    }
}
