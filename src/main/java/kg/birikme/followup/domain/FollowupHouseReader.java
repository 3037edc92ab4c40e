package kg.birikme.followup.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.birikme.followup.AssignmentStatus;
import kg.birikme.people.OpenMatters.Matter;
import kg.birikme.protocol.RecommendationControl;
import kg.birikme.school.ClosingGap;
import kg.birikme.school.Signal;
import kg.birikme.school.SignalSource.Look;
import kg.birikme.school.YearCarrying.Carried;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the house asks of recommendations. */
@Component
public class FollowupHouseReader {

    private static final String OPEN =
            "select count(*) from assignment a where a.year_id = ? and a.status in ('OPEN', 'ANSWERED')";

    private static final String UNANSWERED = """
            select y.slug, a.protocol_number, a.item || '.' || a.position as number,
                   coalesce(a.extended_due, a.due) as due
            from assignment a
            join answer w on w.school_id = a.school_id and w.assignment_id = a.id
            join year_view y on y.school_id = a.school_id and y.id = a.year_id
            where w.staff_id = ? and w.state = 'NONE' and a.status in ('OPEN', 'ANSWERED')
            order by due limit 50
            """;

    /** Of the years that are still open: a recommendation stays under control in the year that adopted it. */
    private static final String SIGNALS = """
            select 'recommendationAnswered' as key, null::uuid as staff_id, y.slug as ref,
                   min(coalesce(a.extended_due, a.due)) as day, count(*)::text as words
            from assignment a
            join year_view y on y.school_id = a.school_id and y.id = a.year_id
            where a.status = 'ANSWERED' and y.stored_on is null
            group by y.slug
            union all
            select 'recommendationLeft', null, y.slug || '/recommendations/' || a.protocol_number || '/' || a.item || '.' || a.position,
                   coalesce(a.extended_due, a.due), a.text
            from assignment a
            join year_view y on y.school_id = a.school_id and y.id = a.year_id
            where a.status = 'OPEN' and y.stored_on is null
                and not exists (select 1 from answer w
                    join person_view s on s.school_id = w.school_id and s.id = w.staff_id
                    where w.school_id = a.school_id and w.assignment_id = a.id and w.state = 'NONE'
                        and :today between s.works_from and coalesce(s.works_to, 'infinity'))
            union all
            select 'recommendationsOverdue', null, '', null, count(*)::text
            from assignment a
            where a.year_id = :year and a.status = 'OPEN' and coalesce(a.extended_due, a.due) < :today
            having count(*) > 0
            union all
            select 'recommendationsOpen', null, (count(*) filter (where coalesce(a.extended_due, a.due)
                <= :today::date + (select due_soon_days from school_view)))::text, null, count(*)::text
            from assignment a
            where a.year_id = :year and a.status = 'OPEN' and coalesce(a.extended_due, a.due) >= :today
            having count(*) > 0
            union all
            select 'recommendationsDone', null, '', null, ''
            from assignment a
            where a.year_id = :year and a.status <> 'ANNULLED'
            having count(*) > 0 and count(*) = count(*) filter (where a.status = 'RELEASED')
            """;

    /** What the looker herself still has to answer, of this year and of earlier ones that are open; soon where it is due soon or was sent back. */
    private static final String MINE = """
            (select case when r.sent_back <> '' or coalesce(a.extended_due, a.due)
                        <= :today::date + (select due_soon_days from school_view)
                        then 'recommendationMineSoon' else 'recommendationMine' end as key, r.staff_id,
                   y.slug || '/recommendations/' || a.protocol_number || '/' || a.item || '.' || a.position as ref,
                   coalesce(a.extended_due, a.due) as day, a.text as words
            """ + JdbcFollowups.OF_ACTOR + ")";

    private final JdbcClient jdbc;
    private final Clock clock;

    FollowupHouseReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What home pages learn of recommendations: how many were answered and wait for their release (R6, R60), and which wait for
     * people who are no longer at the school, so that somebody else has to write the answer down; of the year, how many are
     * overdue, how many are open (the reference says how many of these are due soon), and whether all were released. And to each
     * what is hers to answer.
     */
    public List<Signal> signals(YearView year, Look look) {
        String sql = look.everybody() ? SIGNALS + " union all " + MINE : MINE;
        return jdbc.sql(sql).params(look.parameters(year)).query(Signal::of).list().stream()
                .map(signal -> signal.asked(isAsked(signal, look.actor())))
                .toList();
    }

    private static boolean isAsked(Signal signal, Actor actor) {
        return switch (signal.key()) {
            case "recommendationAnswered" ->
                new AssignmentPermissions(actor, AssignmentStatus.ANSWERED, false, true, false)
                        .may(AssignmentAction.RELEASE);
            case "recommendationLeft" ->
                actor.is(Role.CHAIR)
                        && new AssignmentPermissions(actor, AssignmentStatus.OPEN, false, false, false)
                                .may(AssignmentAction.ANSWER_FOR);
            default -> false;
        };
    }

    /** Recommendations still under control do not keep a year from storage, but are worth a look before (R60). */
    public List<ClosingGap> gaps(YearView year) {
        int open = open(year);
        return open == 0
                ? List.of()
                : List.of(ClosingGap.toKnow("recommendationsOpen", String.valueOf(open), year, "/recommendations"));
    }

    /** Recommendations stay under control in the year that adopted them, until the chair releases them (R60). */
    public List<Carried> carried(YearView last) {
        return List.of(new Carried("recommendations", open(last), List.of()));
    }

    private int open(YearView year) {
        return jdbc.sql(OPEN).param(year.id().value()).query(Integer.class).single();
    }

    /** The recommendations that a person still has to answer: shown before the person leaves the school (R60). */
    public List<Matter> unanswered(StaffId person, LocalDate day) {
        return jdbc.sql(UNANSWERED)
                .param(person.value())
                .query((row, number) -> new Matter(
                        "followup.matter.unanswered",
                        List.of(
                                row.getInt("protocol_number") + "/" + row.getString("number"),
                                SchoolDates.shortDate(row.getObject("due", LocalDate.class))),
                        "/years/" + row.getString("slug") + "/recommendations/" + row.getInt("protocol_number") + "/"
                                + row.getString("number")))
                .list();
    }

    /** How the year's recommendations in force stand, for the journal (F8): those of annulled protocols have fallen. */
    public List<RecommendationControl.Line> control(YearId year) {
        return jdbc.sql("""
                        select protocol_number as protocol, item || '.' || position as number,
                            coalesce(extended_due, due) as due, status in ('ANSWERED', 'RELEASED') as answered,
                            (released_at at time zone :zone)::date as released_on
                        from assignment where year_id = :year and status <> 'ANNULLED'
                        order by protocol_number, item, position
                        """)
                .param("year", year.value())
                .param("zone", clock.getZone().getId())
                .query(RecommendationControl.Line.class)
                .list();
    }
}
