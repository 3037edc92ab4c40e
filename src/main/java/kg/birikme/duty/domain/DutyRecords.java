package kg.birikme.duty.domain;

import java.util.List;
import kg.birikme.activity.ActivityFact;
import kg.birikme.followup.AnswerFact;
import kg.birikme.growth.ConsultationFact;
import kg.birikme.growth.ProgrammeFact;
import kg.birikme.growth.ProgrammeTerm;
import kg.birikme.growth.SelfAnalysisFact;
import kg.birikme.meeting.AttendanceFact;
import kg.birikme.report.ReportFact;

/** The records of a year from which duties are computed. */
record DutyRecords(
        List<AttendanceFact> attendance,
        List<ActivityFact> activities,
        List<ProgrammeFact> programmes,
        List<SelfAnalysisFact> selfAnalyses,
        List<ConsultationFact> help,
        List<ReportFact> reports,
        List<AnswerFact> answers,
        List<ProgrammeTerm> terms) {

    DutyRecords {
        attendance = List.copyOf(attendance);
        activities = List.copyOf(activities);
        programmes = List.copyOf(programmes);
        selfAnalyses = List.copyOf(selfAnalyses);
        help = List.copyOf(help);
        reports = List.copyOf(reports);
        answers = List.copyOf(answers);
        terms = List.copyOf(terms);
    }
}
