package kg.birikme.access;

import java.time.LocalDate;
import java.util.Set;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a person is on a day. The staff directory above answers: roles follow dated posts, appointments and
 * membership (R97, B20), never a flag on an account.
 */
public interface RoleSource {

    /**
     * One SQL statement; it is asked once a request.
     *
     * @return the person's roles on the day; no roles for somebody unknown or gone
     */
    Standing standingOf(StaffId person, LocalDate day, AccountId account);

    /** As {@link #standingOf(StaffId, LocalDate, AccountId)}, of a person apart from any account. */
    default Standing standingOf(StaffId person, LocalDate day) {
        return standingOf(person, day, Acting.NO_ACCOUNT);
    }

    /** The person as rules ask about actors, apart from any account: for telling what will be asked of her, never for acting. */
    default Actor actorOf(StaffId person, LocalDate day) {
        Standing standing = standingOf(person, day);
        return new Actor(Acting.NO_ACCOUNT, person, standing.name(), standing.called(), standing.roles());
    }

    /**
     * @param name    surname and initials as in lists
     * @param called  given name and patronymic, for greeting
     * @param roles   the roles of the day, without {@link Role#ADMINISTRATOR}, which the account knows
     * @param atWork  whether the person works at the school on the day
     * @param account how the person's account stands; none where the person has no such account
     */
    record Standing(
            String name,
            String called,
            Set<Role> roles,
            boolean atWork,
            @Nullable AccountState account) {

        public Standing {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * How an account stands at this moment.
     *
     * @param blocked       whether nobody works with it
     * @param administrator whether it runs accounts and settings
     * @param stamp         which sessions are its own: those that carry the same
     */
    record AccountState(boolean blocked, boolean administrator, int stamp) {}
}
