package kg.birikme.shared;

import java.util.Objects;
import java.util.Set;

/**
 * Who acts, and what they are on the day of acting.
 *
 * @param account the account signed in with
 * @param staff   the person behind it
 * @param name    surname and initials as printed, for histories that must outlive a change of name
 * @param called  given name and patronymic, for greeting
 * @param roles   the roles held today; empty for somebody who has left
 */
public record Actor(AccountId account, StaffId staff, String name, String called, Set<Role> roles) {

    /** Somebody of whom only the printed name is known. */
    public Actor(AccountId account, StaffId staff, String name, Set<Role> roles) {
        this(account, staff, name, name, roles);
    }

    public Actor {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(called, "called");
        roles = Set.copyOf(roles);
    }

    /** Whether the actor holds the role today. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether the actor holds at least one of the roles today. */
    public boolean isAny(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the actor holds at least one of the roles today. */
    public boolean isAny(Set<Role> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    /** Whether the actor is that person. */
    public boolean isPerson(StaffId person) {
        return staff.equals(person);
    }
}
