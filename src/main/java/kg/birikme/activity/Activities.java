package kg.birikme.activity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** The activities of the association, for the modules above. Each call is one SQL statement. */
public interface Activities {

    /** All activities of the year by their days, the cancelled ones too. */
    default List<ActivityFact> ofYear(YearId year) {
        return ofYears(List.of(year)).getOrDefault(year, List.of());
    }

    /** As {@link #ofYear}, of several years at once. */
    Map<YearId, List<ActivityFact>> ofYears(Collection<YearId> years);

    /** What the person held in the year, by its days; visits of her class or lessons left out: others made them (R87). */
    List<HeldActivity> heldBy(YearId year, StaffId holder);

    /** One activity, if there is one. */
    Optional<ActivityFact> find(ActivityId id);
}
