package kg.birikme.access;

/** What can be done with an account just now. */
public enum AccountStatus {
    /** Opened by the administrator; the person has not set a password yet, or has to set a new one after a reset. */
    INVITED,
    /** The person has set a password and signs in. */
    ACTIVE,
    /** Blocked by the administrator; nobody signs in with it. */
    BLOCKED
}
