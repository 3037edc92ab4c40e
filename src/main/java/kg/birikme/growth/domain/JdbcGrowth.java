package kg.birikme.growth.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.activity.ActivityId;
import kg.birikme.growth.ConsultationFact;
import kg.birikme.growth.ConsultationKind;
import kg.birikme.growth.CourseFact;
import kg.birikme.growth.Growth;
import kg.birikme.growth.OwedProgramme;
import kg.birikme.growth.ProgrammeFact;
import kg.birikme.growth.ProgrammeTerm;
import kg.birikme.growth.SelfAnalysisFact;
import kg.birikme.handin.WorkStatus;
import kg.birikme.school.ByYear;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.Moments;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the modules above of the members' growth, in one statement a call. */
@Component
class JdbcGrowth implements Growth {

    private final JdbcClient jdbc;
    private final CourseReader courses;
    private final Clock clock;

    JdbcGrowth(JdbcClient jdbc, CourseReader courses, Clock clock) {
        this.jdbc = jdbc;
        this.courses = courses;
        this.clock = clock;
    }

    @Override
    public Map<YearId, List<ProgrammeFact>> programmes(Collection<YearId> years) {
        JdbcClient.StatementSpec statement = jdbc.sql("""
                select p.*, y.programmes_due as due
                from programme p join year_view y on y.school_id = p.school_id and y.id = p.year_id
                where p.year_id = any (:years) order by p.staff_id
                """);
        return ByYear.read(
                statement,
                years,
                (row, number) -> new ProgrammeFact(
                        row.getObject("id", UUID.class),
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getString("topic"),
                        row.getInt("topic_year"),
                        WorkStatus.valueOf(row.getString("status")),
                        row.getObject("due", LocalDate.class),
                        Moments.dayIf(row, "submitted_at", clock.getZone()),
                        !row.getString("fulfilment").isEmpty()));
    }

    @Override
    public List<ProgrammeTerm> terms(YearView year) {
        return jdbc.sql(ProgrammeTerms.OF_NEWCOMERS)
                .param("year", year.id().value())
                .query((row, number) -> new ProgrammeTerm(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getObject("begins", LocalDate.class),
                        row.getObject("due", LocalDate.class),
                        row.getObject("look_back_due", LocalDate.class)))
                .list();
    }

    @Override
    public List<OwedProgramme> programmesOwed(YearView year, LocalDate today) {
        return jdbc.sql("""
                        select m.staff_id, %s as due
                        from year_view y
                        join member_view m on m.school_id = y.school_id and :today >= m.from_day
                            and (m.to_day is null or :today <= m.to_day)
                        left join programme p
                            on p.school_id = m.school_id and p.year_id = y.id and p.staff_id = m.staff_id
                        where y.id = :year and (p.status is null or p.status not in ('SUBMITTED', 'SEEN'))
                        order by m.staff_id
                        """.formatted(ProgrammeTerms.DUE))
                .param("year", year.id().value())
                .param("today", today)
                .query((row, number) -> new OwedProgramme(
                        new StaffId(row.getObject("staff_id", UUID.class)), row.getObject("due", LocalDate.class)))
                .list();
    }

    @Override
    public LocalDate programmesDue(YearView year) {
        return jdbc.sql("select programmes_due from year_view where id = ?")
                .param(year.id().value())
                .query(LocalDate.class)
                .single();
    }

    @Override
    public Map<YearId, List<SelfAnalysisFact>> selfAnalyses(Collection<YearId> years) {
        JdbcClient.StatementSpec statement =
                jdbc.sql("select * from self_analysis where year_id = any (:years) order by staff_id, id");
        return ByYear.read(statement, years, (row, number) -> {
            UUID activity = row.getObject("activity_id", UUID.class);
            return new SelfAnalysisFact(
                    row.getObject("id", UUID.class),
                    new StaffId(row.getObject("staff_id", UUID.class)),
                    activity == null ? null : new ActivityId(activity),
                    WorkStatus.valueOf(row.getString("status")),
                    Moments.dayIf(row, "submitted_at", clock.getZone()));
        });
    }

    @Override
    public Map<YearId, List<ConsultationFact>> consultations(Collection<YearId> years) {
        JdbcClient.StatementSpec statement = jdbc.sql("""
                select c.*, array(select p.staff_id from consultation_person p
                                  where p.school_id = c.school_id and p.consultation_id = c.id) as helped
                from consultation c where c.year_id = any (:years) and not c.withdrawn order by c.day, c.id
                """);
        return ByYear.read(
                statement,
                years,
                (row, number) -> new ConsultationFact(
                        row.getObject("id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        ConsultationKind.valueOf(row.getString("kind")),
                        new StaffId(row.getObject("given_by", UUID.class)),
                        Arrays.stream((UUID[]) row.getArray("helped").getArray())
                                .map(StaffId::new)
                                .toList(),
                        row.getBoolean("all_members"),
                        row.getString("topic"),
                        row.getString("outcome")));
    }

    @Override
    public List<CourseFact> courses(LocalDate first, LocalDate last) {
        return courses.ended(first, last);
    }

    @Override
    public Optional<CourseFact> lastCourse(StaffId person, LocalDate day) {
        return courses.last(person, day);
    }
}
