package kg.birikme.access;

import java.util.Collection;
import java.util.Set;
import kg.birikme.shared.StaffId;

/** Tells who has an account. */
public interface AccountHolders {

    /** Those of the people who have an account, used already or not. One SQL statement. */
    Set<StaffId> among(Collection<StaffId> people);
}
