package kg.birikme.duty.domain;

import java.util.List;
import kg.birikme.activity.ActivityTally;
import kg.birikme.followup.AnswerFact;
import kg.birikme.growth.HelpTally;
import kg.birikme.growth.OwnWorkTally;
import kg.birikme.growth.ProgrammeTerm;
import kg.birikme.meeting.AttendanceFact;
import kg.birikme.report.ReportTally;

/** The records of a year from which duties are computed. */
record DutyRecords(
        List<AttendanceFact> attendance,
        List<ActivityTally> activities,
        List<OwnWorkTally> ownWork,
        List<HelpTally> help,
        List<ReportTally> reports,
        List<AnswerFact> answers,
        List<ProgrammeTerm> terms) {

    DutyRecords {
        attendance = List.copyOf(attendance);
        activities = List.copyOf(activities);
        ownWork = List.copyOf(ownWork);
        help = List.copyOf(help);
        reports = List.copyOf(reports);
        answers = List.copyOf(answers);
        terms = List.copyOf(terms);
    }
}
