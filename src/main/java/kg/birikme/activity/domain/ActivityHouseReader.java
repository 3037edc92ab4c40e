package kg.birikme.activity.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.followup.EvidenceSource.Event;
import kg.birikme.plan.LineWork.Made;
import kg.birikme.plan.UnplannedWork.Done;
import kg.birikme.school.Signal;
import kg.birikme.school.SignalSource.Look;
import kg.birikme.school.YearView;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the house asks of activities. */
@Component
public class ActivityHouseReader {

    /** So many days before an event of the plan its programme is asked for (R62). */
    private static final int PROGRAMME_DAYS = 7;

    /**
     * The moved lines, {@code offset 0}, are found once, before they are joined: they are few, which a planner without statistics
     * does not know.
     */
    private static final String SIGNALS = """
            select 'activityUntold' as key, h.staff_id, a.no::text as ref, a.last_day as day, a.title as words
            from activity a
            left join lateral (select p.staff_id from activity_person p
                join member_view m on m.school_id = p.school_id and m.staff_id = p.staff_id and :today >= m.from_day
                    and (m.to_day is null or :today <= m.to_day)
                where p.school_id = a.school_id and p.activity_id = a.id and p.part = 'HOLDER'
                    and a.kind not in ('LESSON_VISIT', 'CLASS_VISIT')) h on true
            where a.year_id = :year and a.status = 'PLANNED' and a.last_day < :today
                and (:everybody or h.staff_id = :actor)
            union all
            select case when a.status = 'PLANNED' then 'activityNoProgramme' else 'activityNoResult' end, p.staff_id, a.no::text,
                case when a.status = 'PLANNED' then a.first_day else a.last_day end, a.title
            from activity a
            join activity_person p on p.school_id = a.school_id and p.activity_id = a.id and p.part = 'HOLDER'
            where a.year_id = :year and a.plan_line is not null and a.kind not in ('LESSON_VISIT', 'CLASS_VISIT')
                and (a.status = 'PLANNED' and a.programme = '' and :today between a.first_day - %1$d and a.first_day
                    or a.status in ('HELD', 'ANALYSED') and a.result = '' and a.last_day < :today)
                and (:everybody or p.staff_id = :actor)
            union all
            select 'activityUnanalysed', p.staff_id, a.no::text, a.last_day, a.title
            from activity a
            left join activity_person p on p.school_id = a.school_id and p.activity_id = a.id and p.part = 'VISITOR'
            where a.year_id = :year and a.status = 'HELD' and a.kind = 'OPEN_CLASS_HOUR'
                and (:everybody or p.staff_id = :actor)
            union all
            select distinct 'activityUnread', p.staff_id, a.no::text, a.last_day, a.title
            from activity a
            join activity_person p on p.school_id = a.school_id and p.activity_id = a.id and p.part = 'HOLDER'
            join activity_analysis s on s.school_id = a.school_id and s.activity_id = a.id
            where a.year_id = :year and s.handed_in_at is not null and s.seen_at is null
                and (:everybody or p.staff_id = :actor)
            union all
            select distinct 'activityFound', p.staff_id, a.no::text, a.last_day, a.title
            from activity a
            join activity_person p on p.school_id = a.school_id and p.activity_id = a.id and p.part = 'HOLDER'
            join visit_finding f on f.school_id = a.school_id and f.activity_id = a.id
            where a.year_id = :year and f.read_at is null and a.status <> 'CANCELLED' and (:everybody or p.staff_id = :actor)
            union all
            select 'activityHours', null, count(*)::text, null, ''
            from activity a
            where a.year_id = :year and a.kind = 'OPEN_CLASS_HOUR' and a.status <> 'CANCELLED'
            having :everybody
            union all
            select 'activityOffPlan' as key, h.staff_id, a.no::text as ref, l.last_day as day, a.title as words
            from (select * from plan_moved_line_view where year_id = :year offset 0) l
            join activity a on a.school_id = l.school_id and a.plan_line = l.line
            join activity_person h on h.school_id = a.school_id and h.activity_id = a.id and h.part = 'HOLDER'
            where a.year_id = :year and a.status = 'PLANNED' and (:everybody or h.staff_id = :actor)
                and (a.last_day > l.last_day or a.first_day < l.first_day)
            """.formatted(PROGRAMME_DAYS);

    private final JdbcClient jdbc;
    private final ActivityReader activities;

    ActivityHouseReader(JdbcClient jdbc, ActivityReader activities) {
        this.jdbc = jdbc;
        this.activities = activities;
    }

    /**
     * What home pages learn of activities (R9): whose day has passed without a word on how it went, which class hours nobody
     * has analysed, by which visitor a sheet is still owed, which sheets the teacher has not read, how many class hours the year
     * has; which findings of a visit the visited teacher has not read (R87); those to come that stand on another day than the approved plan now says (R1); and events of the plan without a programme
     * before them or a result after them (R53, R62).
     */
    public List<Signal> signals(YearView year, Look look) {
        return jdbc.sql(SIGNALS).params(look.parameters(year)).query(Signal::of).list().stream()
                .map(signal -> signal.asked(isAsked(signal, year, look)))
                .toList();
    }

    /** Of whom nobody of hers is left, the chair looks after. */
    private static boolean isAsked(Signal signal, YearView year, Look look) {
        boolean theirs = look.isOf(signal.staff());
        boolean chairs = look.actor().is(Role.CHAIR);
        return switch (signal.key()) {
            case "activityUntold" ->
                (theirs || signal.staff() == null && chairs)
                        && may(ActivityAction.HOLD, ActivityStatus.PLANNED, theirs, year, look);
            case "activityOffPlan" ->
                (theirs || chairs) && may(ActivityAction.CHANGE, ActivityStatus.PLANNED, theirs, year, look);
            case "activityUnanalysed" ->
                theirs
                        ? new ActivityPermissions(
                                        look.actor(), ActivityStatus.HELD, false, false, true, false, year.stored())
                                .may(ActivityAction.ANALYSE)
                        : signal.staff() == null
                                && chairs
                                && may(ActivityAction.ANALYSE, ActivityStatus.HELD, false, year, look);
            case "activityNoProgramme" ->
                theirs && may(ActivityAction.CHANGE, ActivityStatus.PLANNED, true, year, look);
            case "activityNoResult" -> theirs && may(ActivityAction.HOLD, ActivityStatus.HELD, true, year, look);
            case "activityUnread", "activityFound" ->
                theirs && may(ActivityAction.ACKNOWLEDGE, ActivityStatus.HELD, true, year, look);
            default -> chairs && !year.stored() && ActivityPermissions.mayPlanForOthers(look.actor());
        };
    }

    private static boolean may(ActivityAction action, ActivityStatus status, boolean holder, YearView year, Look look) {
        return new ActivityPermissions(look.actor(), status, holder, holder, false, false, year.stored()).may(action);
    }

    /** What the person held in the year, and the activities named besides. */
    public List<Event> evidence(YearView year, StaffId person, Collection<UUID> named) {
        return jdbc.sql("""
                        select a.id, a.no, a.first_day, a.title, a.status in ('HELD', 'ANALYSED') and exists (
                                select 1 from activity_person p where p.school_id = a.school_id and p.activity_id = a.id
                                    and p.staff_id = :person and p.part = 'HOLDER') as own
                        from activity a
                        where a.year_id = :year and (a.id = any (:named) or a.status in ('HELD', 'ANALYSED')
                            and a.kind not in ('LESSON_VISIT', 'CLASS_VISIT') and exists (
                            select 1 from activity_person p where p.school_id = a.school_id and p.activity_id = a.id
                                and p.staff_id = :person and p.part = 'HOLDER'))
                        order by a.first_day, a.no
                        """)
                .param("year", year.id().value())
                .param("person", person.value())
                .param("named", named.toArray(UUID[]::new))
                .query((row, number) -> new Event(
                        row.getObject("id", UUID.class),
                        row.getObject("first_day", LocalDate.class),
                        row.getString("title"),
                        "/years/" + year.slug() + "/activities/" + row.getInt("no"),
                        row.getBoolean("own")))
                .list();
    }

    /** Activities that were held without a line of the plan (R9, F21). */
    public List<Done> besidePlan(YearView year, LocalDate from, LocalDate until) {
        return activities.between(from, until).stream()
                .filter(row -> row.status().held() && row.planLine() == null && year.contains(row.from()))
                .map(ActivityHouseReader::done)
                .toList();
    }

    /** The activities that were made of lines of the plan (R1). */
    public List<Made> made(YearView year) {
        return jdbc.sql("""
                        select no, first_day, plan_line from activity
                        where year_id = ? and plan_line is not null and status <> 'CANCELLED' order by first_day, no
                        """)
                .param(year.id().value())
                .query((row, number) -> new Made(
                        row.getObject("plan_line", UUID.class),
                        "activity.made",
                        row.getObject("first_day", LocalDate.class),
                        "/years/" + year.slug() + "/activities/" + row.getInt("no")))
                .list();
    }

    private static Done done(ActivityRow row) {
        String by = row.holders().stream().map(one -> one.name().signature()).collect(Collectors.joining(", "));
        return new Done(row.from(), row.title(), by, row.outcome().result());
    }
}
