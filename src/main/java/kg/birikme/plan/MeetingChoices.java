package kg.birikme.plan;

import java.util.List;
import kg.birikme.school.YearId;

/** Asked by the plan's page: before which meetings may the plan be put? Answered by the module of meetings, in one SQL statement. */
public interface MeetingChoices {

    /** The meetings of the year that are still to be held, the next first. */
    List<MeetingChoice> upcoming(YearId year);
}
