package kg.birikme.followup;

import java.util.List;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** How the recommendations are carried out, for the modules above. Each call is one SQL statement. */
public interface Followups {

    /** What the person has to answer in the year, the earliest term first; fifty at the most. */
    List<OpenTask> mine(StaffId person, YearId year);

    /** How the year's recommendations stand today. */
    FollowupState state(YearId year);
}
