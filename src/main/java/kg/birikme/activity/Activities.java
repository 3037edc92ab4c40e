package kg.birikme.activity;

import java.util.List;
import java.util.Optional;
import kg.birikme.school.YearId;

/** The activities of the association, for the modules above. Each call is one SQL statement. */
public interface Activities {

    /** All activities of the year by their days, the cancelled ones too. */
    List<ActivityFact> ofYear(YearId year);

    /** One activity, if there is one. */
    Optional<ActivityFact> find(ActivityId id);
}
