package kg.birikme.access;

import java.time.LocalDate;
import java.util.Set;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;

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
    Standing standingOf(StaffId person, LocalDate day);

    /**
     * @param name  surname and initials as in lists
     * @param roles the roles of the day, without {@link Role#ADMINISTRATOR}, which the account knows
     */
    record Standing(String name, Set<Role> roles) {

        public Standing {
            roles = Set.copyOf(roles);
        }
    }
}
