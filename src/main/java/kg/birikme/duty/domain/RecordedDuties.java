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

    /** As {@link DutyCount} does, for all at once; a test compares the two. */
    private static final String OWING = """
            with year as (select * from year_view where id = :year),
            who as (
                select m.school_id, m.staff_id, greatest(min(m.from_day), y.begun_on) as begins
                from year y
                join member_view m on m.school_id = y.school_id and m.from_day <= y.ends_on
                    and coalesce(m.to_day, 'infinity') >= y.starts_on
                group by m.school_id, m.staff_id, y.begun_on),
            met as (
                select staff_id, count(*) filter (where counts) as asked, count(*) filter (where took_part) as done
                from attendance_view where year_id = :year group by staff_id),
            open as (
                select a.school_id, a.id, a.last_day from activity_view a
                where a.year_id = :year and a.open and a.status in ('HELD', 'ANALYSED')),
            held as (
                select h.staff_id, count(*) as events,
                    count(*) filter (where o.last_day >= w.begins and not exists (select 1 from self_analysis_view s
                        where s.school_id = o.school_id and s.activity_id = o.id and s.staff_id = h.staff_id
                            and s.handed_in)) as unsaid
                from open o
                join activity_holder_view h on h.school_id = o.school_id and h.activity_id = o.id
                join who w on w.school_id = h.school_id and w.staff_id = h.staff_id
                group by h.staff_id),
            visited as (
                select v.staff_id, count(*) as events
                from open o join activity_visitor_view v on v.school_id = o.school_id and v.activity_id = o.id
                group by v.staff_id)
            select count(*) as members,
                count(*) filter (where coalesce(met.done * 100 < n.meeting_percent * met.asked and met.asked > 0, false)
                    or coalesce(held.events, 0) < n.held or coalesce(visited.events, 0) < n.visited
                    or coalesce(held.unsaid, 0) > 0) as owing
            from who
            cross join duty_norm_of_year n
            left join met on met.staff_id = who.staff_id
            left join held on held.staff_id = who.staff_id
            left join visited on visited.staff_id = who.staff_id
            where n.year_id = :year
            """;

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

    @Override
    @Transactional(readOnly = true)
    public Owing owing(YearView year) {
        return jdbc.sql(OWING)
                .param("year", year.id().value())
                .query(Owing.class)
                .single();
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
