package kg.birikme.access;

import java.time.Instant;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.StaffId;

/**
 * Something happened to an account: for the audit trail. Never carries a password, a code or their hashes.
 *
 * @param account whose account
 * @param staff   the person behind it
 * @param kind    what happened
 * @param by      who did it: the person's own account, or the administrator's
 * @param at      when
 */
public record AccountEvent(AccountId account, StaffId staff, Kind kind, AccountId by, Instant at) {

    /** What can happen to an account. */
    public enum Kind {
        SIGNED_IN,
        SIGNED_OUT,
        CREATED,
        INVITED,
        PASSWORD_SET,
        PASSWORD_RESET,
        BLOCKED,
        UNBLOCKED,
        MADE_ADMINISTRATOR,
        ADMINISTRATOR_NO_MORE,
        SESSIONS_ENDED
    }
}
