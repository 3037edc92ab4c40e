package kg.birikme.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.SchoolId;
import kg.birikme.shared.StaffId;

/**
 * Who is signed in: the little that a session keeps. Roles are not here, they are looked up for the day of each request.
 *
 * @param account       the account's id
 * @param school        the school behind whose wall the account works
 * @param staff         the person's id in the staff directory
 * @param login         the user name, for the page of the account
 * @param administrator whether the account runs accounts and settings; sessions are ended when that changes
 * @param stamp         the account's stamp at sign-in: with another one the session is over
 */
public record SignedIn(UUID account, UUID school, UUID staff, String login, boolean administrator, int stamp)
        implements Principal, Serializable {

    private static final long serialVersionUID = 1L;

    public SignedIn(UUID account, UUID school, UUID staff, String login, boolean administrator) {
        this(account, school, staff, login, administrator, 0);
    }

    /** The account's id: sessions are found by it. */
    @Override
    public String getName() {
        return account.toString();
    }

    public AccountId accountId() {
        return new AccountId(account);
    }

    public SchoolId schoolId() {
        return new SchoolId(school);
    }

    public StaffId staffId() {
        return new StaffId(staff);
    }
}
