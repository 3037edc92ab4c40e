package kg.birikme.plan;

import java.util.Map;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** On what the members further their own education (R47), told by the module above for section III of the plan (F1). */
public interface SelfEducationTopics {

    /** The topics of the programmes handed in for the year. One SQL statement. */
    Map<StaffId, String> ofYear(YearId year);
}
