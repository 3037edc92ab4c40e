package kg.birikme.petition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kg.birikme.school.YearId;

/** The petitions of the association, for the modules above. One SQL statement a call. */
public interface Petitions {

    /** The petitions of the years, drafts too, in the order in which they were begun. */
    Map<YearId, List<PetitionFact>> ofYears(Collection<YearId> years);

    /** As {@link #ofYears}, of one year. */
    default List<PetitionFact> ofYear(YearId year) {
        return ofYears(List.of(year)).getOrDefault(year, List.of());
    }
}
