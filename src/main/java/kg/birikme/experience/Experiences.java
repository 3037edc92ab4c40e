package kg.birikme.experience;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** The association's advanced experience, for the modules above. */
public interface Experiences {

    /** The entries of the years that stand. One SQL statement. */
    Map<YearId, List<ExperienceFact>> ofYears(Collection<YearId> years);

    /**
     * An entry as other modules count it.
     *
     * @param member    whose experience it is
     * @param published where it came out; empty where it did not
     * @param practices how many colleagues have brought it into their practice
     */
    record ExperienceFact(UUID id, StaffId member, String theme, boolean heard, String published, int practices) {}
}
