package kg.birikme.duty.domain;

import java.time.Clock;
import java.util.List;
import kg.birikme.activity.Activities;
import kg.birikme.activity.ActivityFact;
import kg.birikme.duty.Duties;
import kg.birikme.duty.DutyBoard;
import kg.birikme.duty.DutyNorm;
import kg.birikme.followup.AnswerFact;
import kg.birikme.followup.Followups;
import kg.birikme.growth.ConsultationFact;
import kg.birikme.growth.Growth;
import kg.birikme.growth.ProgrammeFact;
import kg.birikme.growth.ProgrammeTerm;
import kg.birikme.growth.SelfAnalysisFact;
import kg.birikme.meeting.AttendanceFact;
import kg.birikme.meeting.Meetings;
import kg.birikme.people.People;
import kg.birikme.report.ReportFact;
import kg.birikme.report.Reports;
import kg.birikme.school.YearView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the records of a year and has the duties computed from them. */
@Component
class RecordedDuties implements Duties {

    private final People people;
    private final Meetings meetings;
    private final Activities activities;
    private final Growth growth;
    private final Reports reports;
    private final Followups followups;
    private final JdbcClient jdbc;
    private final Clock clock;

    RecordedDuties(
            People people,
            Meetings meetings,
            Activities activities,
            Growth growth,
            Reports reports,
            Followups followups,
            JdbcClient jdbc,
            Clock clock) {
        this.people = people;
        this.meetings = meetings;
        this.activities = activities;
        this.growth = growth;
        this.reports = reports;
        this.followups = followups;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Ten SQL statements: one for each kind of record. */
    @Override
    @Transactional(readOnly = true)
    public DutyBoard board(YearView year) {
        return DutyCount.board(year, norm(year), people.membersOf(year.id()), records(year), clock);
    }

    private DutyRecords records(YearView year) {
        return new DutyRecords(
                meetings.attendance(year.id()),
                activities.ofYear(year.id()),
                growth.programmes(year),
                growth.selfAnalyses(year),
                growth.consultations(year),
                reports.ofYear(year.id()),
                followups.answers(year.id()),
                growth.terms(year));
    }

    /** What was asked in the year, as the school had set it when the year was running. */
    DutyNorm norm(YearView year) {
        return jdbc.sql("""
                        select n.programmes, n.meeting_percent, n.seminars, n.held, n.visited, n.analysis_days,
                               y.programmes_due, y.year_analysis_due, n.version
                        from duty_norm_of_year n
                        join year_view y on y.school_id = n.school_id and y.id = n.year_id
                        where y.id = ?
                        """).param(year.id().value()).query(DutyNorm.class).single();
    }

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
}
