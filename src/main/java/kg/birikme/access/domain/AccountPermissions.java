package kg.birikme.access.domain;

import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;

/** Who may run accounts. Asked by buttons and by services. */
public record AccountPermissions(Actor actor) {

    /** Accounts are the administrator's alone; the administrator in turn sees no content. */
    public boolean mayRunAccounts() {
        return actor.is(Role.ADMINISTRATOR);
    }

    /**
     * Blocking, a new code and the administrator's mark: never for one's own account, or the last administrator would
     * lock everybody out of it.
     */
    public boolean mayChange(AccountId account) {
        return mayRunAccounts() && !actor.account().equals(account);
    }
}
