package kg.birikme.access;

import java.time.Instant;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/**
 * Something happened to an account: for the audit trail. Never carries a password, a code or their hashes.
 *
 * @param account whose account
 * @param staff   the person behind it
 * @param login   its user name
 * @param kind    what happened
 * @param by      who did it: the person's own account, or the administrator's
 * @param at      when
 */
public record AccountEvent(AccountId account, StaffId staff, String login, Kind kind, AccountId by, Instant at)
        implements Traced {

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

    @Override
    public Trace trace() {
        Trace trace = Trace.of("access.trace." + kind, "/settings/accounts", login);
        return account.equals(by) ? trace.by(staff) : trace;
    }
}
