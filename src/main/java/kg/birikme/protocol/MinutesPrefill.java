package kg.birikme.protocol;

import kg.birikme.meeting.MeetingId;
import kg.birikme.school.YearId;

/** Fills in how the last recommendations were carried out, for the first item of a protocol. The module followup answers. */
public interface MinutesPrefill {

    /** What was heard, in Kyrgyz, as a proposal to be corrected; empty where there is nothing to report on. */
    String followup(YearId year, MeetingId meeting);
}
