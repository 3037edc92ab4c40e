package kg.birikme.followup.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.followup.AnswerFact;
import kg.birikme.followup.AnswerState;
import kg.birikme.followup.AssignmentStatus;
import kg.birikme.followup.FollowupState;
import kg.birikme.followup.Followups;
import kg.birikme.followup.OpenTask;
import kg.birikme.followup.OwedAnswer;
import kg.birikme.followup.PersonAnswers;
import kg.birikme.followup.RecommendationFact;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.school.ByYear;
import kg.birikme.school.YearId;
import kg.birikme.shared.Moments;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts and lists for the modules above. Year and setting are joined, so that each call stays one statement. */
@Component
class JdbcFollowups implements Followups {

    /** What {@code :actor} has still to answer, of the year and of earlier ones that are open. */
    static final String OF_ACTOR = """
            from answer r
            join assignment a on a.school_id = r.school_id and a.id = r.assignment_id
            join year_view y on y.school_id = a.school_id and y.id = a.year_id
            where r.staff_id = :actor and r.state = 'NONE' and a.status = 'OPEN' and y.stored_on is null
                and (a.year_id = :year or y.ends_on < (select ends_on from year_view where id = :year))
            order by coalesce(a.extended_due, a.due), a.protocol_number, a.item, a.position
            limit 50
            """;

    private static final String MINE = """
            select a.id, a.protocol_number, a.item, a.position, a.text, coalesce(a.extended_due, a.due) as due_now,
                   r.sent_back, y.slug, (select due_soon_days from school_view) as soon
            """ + OF_ACTOR;

    private static final String OWED = """
            select a.id, r.staff_id, a.protocol_number, a.item, a.position, coalesce(a.extended_due, a.due) as due_now, y.slug
            from answer r
            join assignment a on a.school_id = r.school_id and a.id = r.assignment_id
            join year_view y on y.school_id = a.school_id and y.id = a.year_id
            where r.state = 'NONE' and a.status = 'OPEN' and a.year_id = :year
              and coalesce(a.extended_due, a.due) <= :until
            order by due_now, a.protocol_number, a.item, a.position
            limit 1000
            """;

    private static final String STATE = """
            select count(*) filter (where status <> 'ANNULLED') as total,
                   count(*) filter (where status = 'OPEN') as open,
                   count(*) filter (where status = 'OPEN' and coalesce(extended_due, due)
                       between :today and :today::date + (select due_soon_days from school_view)) as due_soon,
                   count(*) filter (where status = 'OPEN' and coalesce(extended_due, due) < :today) as overdue,
                   count(*) filter (where status = 'ANSWERED') as answered,
                   count(*) filter (where status = 'RELEASED') as released
            from assignment
            where year_id = :year
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcFollowups(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<OpenTask> mine(StaffId person, YearId year) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(MINE)
                .param("actor", person.value())
                .param("year", year.value())
                .query((row, number) -> task(row, today))
                .list();
    }

    private static OpenTask task(ResultSet row, LocalDate today) throws SQLException {
        LocalDate due = row.getObject("due_now", LocalDate.class);
        Standing standing = Standing.of(AssignmentStatus.OPEN, due, today, row.getInt("soon"));
        String number = row.getInt("item") + "." + row.getInt("position");
        int protocol = row.getInt("protocol_number");
        return new OpenTask(
                new RecommendationId(row.getObject("id", UUID.class)),
                protocol,
                number,
                row.getString("text"),
                due,
                standing == Standing.OVERDUE,
                standing == Standing.DUE_SOON,
                row.getString("sent_back"),
                RecommendationHead.href(row.getString("slug"), protocol, number));
    }

    @Override
    public List<StaffId> responsible(RecommendationId id) {
        return jdbc
                .sql("select staff_id from answer where assignment_id = ? order by staff_id")
                .param(id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(StaffId::new)
                .toList();
    }

    @Override
    public List<OwedAnswer> owed(YearId year, LocalDate until) {
        return jdbc.sql(OWED)
                .param("year", year.value())
                .param("until", until)
                .query((row, number) -> owed(row))
                .list();
    }

    private static OwedAnswer owed(ResultSet row) throws SQLException {
        String number = row.getInt("item") + "." + row.getInt("position");
        int protocol = row.getInt("protocol_number");
        return new OwedAnswer(
                new RecommendationId(row.getObject("id", UUID.class)),
                new StaffId(row.getObject("staff_id", UUID.class)),
                protocol,
                number,
                row.getObject("due_now", LocalDate.class),
                RecommendationHead.href(row.getString("slug"), protocol, number));
    }

    @Override
    public Map<YearId, List<RecommendationFact>> facts(Collection<YearId> years) {
        JdbcClient.StatementSpec statement = jdbc.sql("""
                select a.year_id, a.meeting_id, a.status, coalesce(a.extended_due, a.due) as due_now, a.released_at
                from assignment a
                where a.year_id = any (:years)
                """);
        return ByYear.read(statement, years, (row, number) -> {
            return new RecommendationFact(
                    row.getObject("meeting_id", UUID.class),
                    AssignmentStatus.valueOf(row.getString("status")),
                    row.getObject("due_now", LocalDate.class),
                    Moments.atIf(row, "released_at"));
        });
    }

    @Override
    public List<AnswerFact> answers(YearId year) {
        return jdbc.sql("""
                        select r.staff_id, a.protocol_number, a.item, a.position, a.text,
                               coalesce(a.extended_due, a.due) as due_now, r.state, a.status
                        from answer r join assignment a on a.school_id = r.school_id and a.id = r.assignment_id
                        where a.year_id = :year
                        """)
                .param("year", year.value())
                .query((row, number) -> new AnswerFact(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getInt("protocol_number"),
                        row.getInt("item") + "." + row.getInt("position"),
                        row.getString("text"),
                        row.getObject("due_now", LocalDate.class),
                        AnswerState.valueOf(row.getString("state")),
                        AssignmentStatus.valueOf(row.getString("status"))))
                .list();
    }

    @Override
    public FollowupState state(YearId year) {
        return jdbc.sql(STATE)
                .param("year", year.value())
                .param("today", LocalDate.now(clock), Types.DATE)
                .query(FollowupState.class)
                .single();
    }

    @Override
    public Map<YearId, PersonAnswers> answersOf(Collection<YearId> years, StaffId person, LocalDate until) {
        return ByYear.read(
                        jdbc.sql("""
                                select a.year_id, count(*) as given, count(*) filter (where r.state <> 'NONE') as answered
                                from answer r join assignment a on a.school_id = r.school_id and a.id = r.assignment_id
                                where r.staff_id = :person and a.year_id = any(:years) and a.status <> 'ANNULLED'
                                  and coalesce(a.extended_due, a.due) <= :until
                                group by a.year_id
                                """).param("person", person.value()).param("until", until),
                        years,
                        (row, number) -> new PersonAnswers(row.getInt("given"), row.getInt("answered")))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, year -> year.getValue().get(0)));
    }

    @Override
    public List<Adopted> adopted(YearId year) {
        return jdbc.sql("""
                        select a.id, a.protocol_number, a.item, a.position, m.day, a.text
                        from assignment a join meeting_view m on m.school_id = a.school_id and m.id = a.meeting_id
                        where a.year_id = ? and a.status <> 'ANNULLED'
                        order by a.protocol_number, a.item, a.position
                        """)
                .param(year.value())
                .query((row, number) -> new Adopted(
                        new RecommendationId(row.getObject("id", UUID.class)),
                        row.getInt("protocol_number"),
                        row.getInt("item") + "." + row.getInt("position"),
                        row.getObject("day", LocalDate.class),
                        row.getString("text")))
                .list();
    }
}
