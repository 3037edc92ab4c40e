package kg.birikme.growth.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.growth.domain.MentoringPages.Pair;
import kg.birikme.growth.domain.MentoringPages.Talk;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads pairs and the hours that belong to them. */
@Component
class MentoringReader {

    private static final String PAIR = """
            select p.*, m.surname as m_surname, m.given as m_given, m.patronymic as m_patronymic,
                   e.surname as e_surname, e.given as e_given, e.patronymic as e_patronymic,
                   (select count(*) from mentoring_meeting l where l.school_id = p.school_id and l.mentoring_id = p.id) as planned,
                   (select count(*) from consultation c join consultation_person h
                        on h.school_id = c.school_id and h.consultation_id = c.id
                    where c.school_id = p.school_id and c.kind = 'MENTORING' and not c.withdrawn and c.given_by = p.mentor_id
                        and h.staff_id = p.mentee_id and c.day >= p.from_day and (p.to_day is null or c.day <= p.to_day)) as held
            from mentoring p
            join person_view m on m.school_id = p.school_id and m.id = p.mentor_id
            join person_view e on e.school_id = p.school_id and e.id = p.mentee_id
            """;

    /** The hours of a pair: what the one gave the other while they were one. */
    private static final String TALKS = """
            from mentoring p
            join consultation c on c.school_id = p.school_id and c.kind = 'MENTORING' and not c.withdrawn
                and c.given_by = p.mentor_id and c.day >= p.from_day and (p.to_day is null or c.day <= p.to_day)
            join consultation_person h on h.school_id = c.school_id and h.consultation_id = c.id and h.staff_id = p.mentee_id
            join year_view y on y.school_id = c.school_id and y.id = c.year_id
            where p.id = ?
            """;

    private final JdbcClient jdbc;

    MentoringReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** First and last day of a pair's hours; none where there was none. */
    record Talks(@Nullable LocalDate first, @Nullable LocalDate last) {}

    /** Those at work first, in the order in which they began. */
    List<Pair> pairs() {
        return jdbc.sql(PAIR + """
                        order by p.to_day is not null, coalesce(p.to_day, p.from_day) desc, m.surname collate "ky-x-icu", p.id
                        """).query((row, number) -> pair(row)).list();
    }

    Optional<Pair> one(UUID id) {
        return jdbc.sql(PAIR + "where p.id = ?")
                .param(id)
                .query((row, number) -> pair(row))
                .optional();
    }

    List<MentoringMeeting> plan(UUID id) {
        return jdbc.sql("select day, topic from mentoring_meeting where mentoring_id = ? order by position")
                .param(id)
                .query((row, number) ->
                        new MentoringMeeting(row.getObject("day", LocalDate.class), row.getString("topic")))
                .list();
    }

    List<Talk> talksOf(UUID id) {
        return jdbc.sql("select c.id, c.day, c.topic, c.outcome, y.slug " + TALKS + " order by c.day, c.id")
                .param(id)
                .query((row, number) -> new Talk(
                        row.getObject("id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getString("topic"),
                        row.getString("outcome"),
                        "/years/" + row.getString("slug") + "/growth/consultations/" + row.getString("id")))
                .list();
    }

    Talks talks(UUID id) {
        return jdbc.sql("select min(c.day) as first, max(c.day) as last " + TALKS)
                .param(id)
                .query((row, number) ->
                        new Talks(row.getObject("first", LocalDate.class), row.getObject("last", LocalDate.class)))
                .single();
    }

    /**
     * Whether the two are a pair on the day or, where it has not ended, from then on.
     *
     * @param besides a pair that is not asked about
     */
    boolean isPair(StaffId mentor, StaffId mentee, LocalDate from, @Nullable UUID besides) {
        return jdbc.sql("""
                        select exists (select 1 from mentoring p where p.mentor_id = :mentor and p.mentee_id = :mentee
                            and (cast(:besides as uuid) is null or p.id <> :besides)
                            and (p.to_day is null or p.to_day >= :from))
                        """)
                .param("mentor", mentor.value())
                .param("mentee", mentee.value())
                .param("from", from)
                .param("besides", besides)
                .query(Boolean.class)
                .single();
    }

    /** How many of those helped had her as their mentor on the day. */
    int menteesOn(StaffId mentor, List<StaffId> helped, LocalDate day) {
        return jdbc.sql("""
                        select count(*) from mentoring p where p.mentor_id = :mentor and p.mentee_id = any (:helped)
                            and :day >= p.from_day and (p.to_day is null or :day <= p.to_day)
                        """)
                .param("mentor", mentor.value())
                .param("helped", helped.stream().map(StaffId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** «Асанова А. – Бакиров Б.», for the trail. */
    String names(UUID id) {
        return one(id).map(pair ->
                        pair.mentorName().listed() + " – " + pair.menteeName().listed())
                .orElse("");
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(
                row.getObject("id", UUID.class),
                new StaffId(row.getObject("mentor_id", UUID.class)),
                name(row, "m_"),
                new StaffId(row.getObject("mentee_id", UUID.class)),
                name(row, "e_"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("aim"),
                row.getString("outcome"),
                row.getInt("planned"),
                row.getInt("held"),
                row.getInt("version"));
    }

    private static PersonName name(ResultSet row, String whose) throws SQLException {
        return new PersonName(
                row.getString(whose + "surname"), row.getString(whose + "given"), row.getString(whose + "patronymic"));
    }
}
