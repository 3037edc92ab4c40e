package kg.birikme.duty.domain;

import java.time.Clock;
import kg.birikme.activity.Activities;
import kg.birikme.duty.Duties;
import kg.birikme.duty.DutyBoard;
import kg.birikme.duty.DutyNorm;
import kg.birikme.followup.Followups;
import kg.birikme.growth.Growth;
import kg.birikme.meeting.Meetings;
import kg.birikme.people.People;
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
            People people, Meetings meetings, Activities activities, Growth growth, Reports reports, Followups followups,
            JdbcClient jdbc, Clock clock) {
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
                        """)
                .param(year.id().value())
                .query(DutyNorm.class)
                .single();
    }
}
