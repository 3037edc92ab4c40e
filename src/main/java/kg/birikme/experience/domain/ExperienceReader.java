package kg.birikme.experience.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.experience.Experiences;
import kg.birikme.experience.domain.ExperienceContent.Heard;
import kg.birikme.experience.domain.ExperienceView.Place;
import kg.birikme.experience.domain.ExperienceView.Used;
import kg.birikme.school.ByYear;
import kg.birikme.school.YearId;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads experience for its pages and tells the modules above of it. */
@Component
class ExperienceReader implements Experiences {

    private static final TypeReference<List<UsedRow>> USED = new TypeReference<>() {};

    private static final String ONE = """
            select e.*, s.surname, s.given, s.patronymic,
                   m.no as meeting_no, m.number as meeting_number, m.day as meeting_day, i.title as item_title,
                   a.no as activity_no, a.first_day as activity_day, a.title as activity_title,
                   (select coalesce(json_agg(json_build_object('person', p.staff_id, 'name', p.staff_name, 'since', p.since,
                           'words', p.words) order by p.since, p.staff_name), '[]'::json)
                       from experience_practice p where p.school_id = e.school_id and p.experience_id = e.id) as practices,
                   count(*) over () as total
            from experience e
            join person_view s on s.school_id = e.school_id and s.id = e.staff_id
            left join agenda_item_view i on i.school_id = e.school_id and i.id = e.heard_item
            left join meeting_view m on m.school_id = i.school_id and m.id = i.meeting_id
            left join activity_view a on a.school_id = e.school_id and a.id = e.heard_activity
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ExperienceReader(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A page of rows, and how many there are. */
    record Rows(List<ExperienceView> rows, int total) {}

    Rows ofYear(YearId year, int limit, long offset) {
        int[] total = {0};
        List<ExperienceView> rows = jdbc.sql(ONE + """
                        where e.year_id = :year and e.removed_why = ''
                        order by e.written_on desc, s.surname collate "ky-x-icu", e.id limit :limit offset :offset
                        """)
                .param("year", year.value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return view(row);
                })
                .list();
        return new Rows(rows, total[0]);
    }

    Optional<ExperienceView> one(YearId year, UUID id) {
        return jdbc.sql(ONE + "where e.year_id = :year and e.id = :id")
                .param("year", year.value())
                .param("id", id)
                .query((row, number) -> view(row))
                .optional();
    }

    /** A place where experience can have been heard. */
    record Choosable(Heard heard, @Nullable Integer number, LocalDate day, String title) {}

    /** The questions of the year's meetings and its events, the latest first. */
    List<Choosable> places(YearId year) {
        return jdbc.sql("""
                        select true as meeting, i.id, m.number, m.day, i.title
                        from meeting_view m
                        join agenda_item_view i on i.school_id = m.school_id and i.meeting_id = m.id
                        where m.year_id = :year and m.number is not null and i.status = 'CONFIRMED'
                            and i.kind not in ('FOLLOWUP', 'PLAN')
                        union all
                        select false, a.id, null, a.first_day, a.title
                        from activity_view a where a.year_id = :year and a.status in ('HELD', 'ANALYSED')
                            and a.kind not in ('LESSON_VISIT', 'CLASS_VISIT')
                        order by 1 desc, 4 desc, 5
                        """)
                .param("year", year.value())
                .query((row, number) -> new Choosable(
                        new Heard(row.getBoolean("meeting"), row.getObject("id", UUID.class)),
                        row.getObject("number", Integer.class),
                        row.getObject("day", LocalDate.class),
                        row.getString("title")))
                .list();
    }

    boolean isPlace(YearId year, Heard heard) {
        return places(year).stream().anyMatch(place -> place.heard().equals(heard));
    }

    @Override
    public Map<YearId, List<ExperienceFact>> ofYears(Collection<YearId> years) {
        return ByYear.read(
                jdbc.sql("""
                        select e.*, (select count(*) from experience_practice p
                            where p.school_id = e.school_id and p.experience_id = e.id) as practices
                        from experience e where e.year_id = any (:years) and e.removed_why = '' order by e.written_on, e.id
                        """),
                years,
                (row, number) -> new ExperienceFact(
                        row.getObject("id", UUID.class),
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getString("theme"),
                        row.getObject("heard_item") != null || row.getObject("heard_activity") != null,
                        row.getString("published"),
                        row.getInt("practices")));
    }

    private ExperienceView view(ResultSet row) throws SQLException {
        UUID item = row.getObject("heard_item", UUID.class);
        UUID activity = row.getObject("heard_activity", UUID.class);
        Heard heard = item != null ? new Heard(true, item) : activity == null ? null : new Heard(false, activity);
        return new ExperienceView(
                row.getObject("id", UUID.class),
                new StaffId(row.getObject("staff_id", UUID.class)),
                new PersonName(row.getString("surname"), row.getString("given"), row.getString("patronymic")),
                new ExperienceContent(
                        row.getString("theme"),
                        row.getString("essence"),
                        heard,
                        row.getBoolean("to_publish"),
                        row.getString("published")),
                place(row),
                row.getString("written_by_name"),
                row.getObject("written_on", LocalDate.class),
                row.getString("removed_why"),
                json.readValue(row.getString("practices"), USED).stream()
                        .map(used -> new Used(new StaffId(used.person()), used.name(), used.since(), used.words()))
                        .toList(),
                row.getInt("version"));
    }

    private static @Nullable Place place(ResultSet row) throws SQLException {
        if (row.getString("item_title") != null) {
            return new Place(
                    row.getObject("meeting_number", Integer.class),
                    row.getObject("meeting_day", LocalDate.class),
                    row.getString("item_title"),
                    "/meetings/" + row.getInt("meeting_no") + "#agenda");
        }
        return row.getString("activity_title") == null
                ? null
                : new Place(
                        null,
                        row.getObject("activity_day", LocalDate.class),
                        row.getString("activity_title"),
                        "/activities/" + row.getInt("activity_no"));
    }

    record UsedRow(UUID person, String name, LocalDate since, String words) {}
}
