package kg.birikme.people.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kg.birikme.people.Category;
import kg.birikme.people.MemberKind;
import kg.birikme.people.Office;
import kg.birikme.people.Post;
import kg.birikme.people.domain.StaffPage.Appointed;
import kg.birikme.people.domain.StaffPage.Corrected;
import kg.birikme.people.domain.StaffPage.Days;
import kg.birikme.people.domain.StaffPage.HeldPost;
import kg.birikme.people.domain.StaffPage.Joined;
import kg.birikme.people.domain.StaffPage.LedClass;
import kg.birikme.people.domain.StaffPage.Line;
import kg.birikme.people.domain.StaffPage.Lines;
import kg.birikme.people.domain.StaffPage.Person;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import kg.birikme.web.ListSheet;
import kg.birikme.web.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads the staff directory and the appointments for their pages. */
@Service
public class StaffPages {

    /** Lines on one page of the list. */
    public static final int PAGE_SIZE = 25;

    private static final int HISTORY = 50;

    private static final String LINES = """
            select s.id, s.surname, s.given, s.patronymic, s.subject, s.works_to < :today as left_school,
                   array(select p.post from post_holding p
                         where p.school_id = s.school_id and p.staff_id = s.id
                           and :today between p.from_day and coalesce(p.to_day, 'infinity') order by p.post) as posts,
                   exists (select 1 from membership m
                           where m.school_id = s.school_id and m.staff_id = s.id
                             and :today between m.from_day and coalesce(m.to_day, 'infinity')) as member,
                   count(*) over () as total
            from staff s
            where kyrgyz_fold(s.surname || ' ' || s.given || ' ' || coalesce(s.patronymic, '')) like :pattern
            order by s.surname collate "ky-x-icu", s.given collate "ky-x-icu", s.patronymic collate "ky-x-icu" nulls first
            limit :limit offset :offset
            """;

    /** Posts and memberships at once: the page of a person has a budget of statements. */
    private static final String HELD = """
            (select id, true as post, post as what, from_day, to_day, began_at, ended_at, last_resort, given_by,
                    vacated_because, version,
                    '' as corrections
             from post_holding where staff_id = :person
             order by from_day desc, began_at desc nulls last limit :limit)
            union all
            (select id, false, kind, from_day, to_day, null, null, false, '', '', version,
                    coalesce((select json_agg(json_build_array(c.from_before, c.from_after, c.reason, c.corrected_by,
                                                                extract(epoch from c.corrected_at)::bigint)
                                              order by c.corrected_at)::text
                              from membership_correction c where c.membership_id = m.id), '')
             from membership m where staff_id = :person
             order by from_day desc limit :limit)
            order by from_day desc, began_at desc nulls last
            """;

    private static final String APPOINTED = """
            select a.*, s.surname, s.given, s.patronymic
            from appointment a join staff s on s.school_id = a.school_id and s.id = a.staff_id
            where cast(:person as uuid) is null or a.staff_id = :person
            order by a.from_day desc, a.began_at desc nulls last, a.office
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final JsonMapper json;

    StaffPages(JdbcClient jdbc, CurrentActor currentActor, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
        this.json = json;
    }

    /**
     * A page of the directory, in Kyrgyz alphabetical order.
     *
     * @param search words of the name, typed with or without Kyrgyz letters
     * @param page   from 1; past the end the last one
     */
    @Transactional(readOnly = true)
    public Lines lines(String search, int page) {
        return Paging.read(page, PAGE_SIZE, offset -> lines(search, PAGE_SIZE, offset), Lines::total);
    }

    /** Everybody of the directory whose name fits: for the spreadsheet. */
    @Transactional(readOnly = true)
    public Lines lines(String search) {
        return lines(search, ListSheet.MOST_ROWS, 0);
    }

    private Lines lines(String search, int limit, long offset) {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        ActionForbidden.unless(may.mayKeepMembers(), "see the staff directory");
        int[] total = {0};
        List<Line> lines = jdbc.sql(LINES)
                .param("today", LocalDate.now(clock))
                .param(
                        "pattern",
                        "%"
                                + KyrgyzText.fold(PersonName.withoutInitials(search))
                                        .replaceAll("[%_\\\\]", "\\\\$0") + "%")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> {
                    total[0] = row.getInt("total");
                    return line(row);
                })
                .list();
        return new Lines(lines, total[0]);
    }

    /** @throws NotFound if the school has no such person */
    @Transactional(readOnly = true)
    public Person person(StaffId id) {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        ActionForbidden.unless(may.mayKeepMembers() || may.maySeeMembers(), "see a person");
        List<HeldPost> posts = new ArrayList<>();
        List<Joined> memberships = new ArrayList<>();
        jdbc.sql(HELD).param("person", id.value()).param("limit", HISTORY).query(row -> {
            UUID held = row.getObject("id", UUID.class);
            int version = row.getInt("version");
            if (row.getBoolean("post")) {
                posts.add(new HeldPost(
                        held,
                        version,
                        Post.valueOf(row.getString("what")),
                        days(row),
                        row.getBoolean("last_resort"),
                        row.getString("given_by"),
                        row.getString("vacated_because")));
            } else {
                memberships.add(new Joined(
                        held,
                        version,
                        MemberKind.valueOf(row.getString("what")),
                        day(row, "from_day"),
                        day(row, "to_day"),
                        corrections(row.getString("corrections"))));
            }
        });
        List<LedClass> classes = jdbc.sql("""
                        select y.slug, c.grade, c.letter
                        from class_leading c join year_view y on y.school_id = c.school_id and y.id = c.year_id
                        where c.staff_id = ? order by y.starts_on desc limit ?
                        """)
                .params(id.value(), HISTORY)
                .query((row, number) ->
                        new LedClass(row.getString("slug"), row.getInt("grade"), row.getString("letter")))
                .list();
        List<Appointed> offices = offices(id.value());
        return jdbc.sql("select * from staff where id = ?")
                .param(id.value())
                .query((row, number) -> person(row, posts, memberships, classes, offices))
                .optional()
                .orElseThrow(() -> new NotFound("person"));
    }

    /** Chairs, acting chairs and secretaries, the newest first. */
    @Transactional(readOnly = true)
    public List<Appointed> appointments() {
        PeoplePermissions may = new PeoplePermissions(currentActor.get());
        ActionForbidden.unless(may.maySeeAppointments(), "see the appointments");
        return offices(null);
    }

    private List<Appointed> offices(@Nullable UUID person) {
        return jdbc.sql(APPOINTED)
                .param("person", person, Types.OTHER)
                .param("limit", HISTORY)
                .query((row, number) -> appointed(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        Array posts = row.getArray("posts");
        return new Line(
                new StaffId(row.getObject("id", UUID.class)),
                name(row),
                row.getString("subject"),
                Arrays.stream((Object[]) posts.getArray())
                        .map(Object::toString)
                        .map(Post::valueOf)
                        .toList(),
                row.getBoolean("member"),
                row.getBoolean("left_school"));
    }

    private static Person person(
            ResultSet row,
            List<HeldPost> posts,
            List<Joined> memberships,
            List<LedClass> classes,
            List<Appointed> offices)
            throws SQLException {
        StaffDetails details = new StaffDetails(
                name(row),
                row.getString("subject"),
                row.getString("education"),
                row.getObject("teaching_since", Integer.class),
                row.getObject("class_teacher_since", Integer.class),
                Category.valueOf(row.getString("category")),
                row.getBoolean("young"),
                row.getString("phone"),
                row.getString("email"),
                row.getObject("works_from", LocalDate.class),
                day(row, "works_to"));
        StaffId id = new StaffId(row.getObject("id", UUID.class));
        return new Person(id, name(row), details, row.getInt("version"), posts, memberships, classes, offices);
    }

    private Appointed appointed(ResultSet row) throws SQLException {
        return new Appointed(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                Office.valueOf(row.getString("office")),
                new StaffId(row.getObject("staff_id", UUID.class)),
                name(row),
                row.getString("order_number"),
                day(row, "order_date"),
                day(row, "consent_on"),
                row.getString("consent_note"),
                days(row),
                row.getString("appointed_by"));
    }

    private Days days(ResultSet row) throws SQLException {
        LocalDate to = day(row, "to_day");
        LocalDateTime ended = row.getObject("ended_at", LocalDateTime.class);
        LocalDateTime now = LocalDateTime.now(clock);
        boolean over = ended != null && !ended.isAfter(now) || to != null && to.isBefore(now.toLocalDate());
        return new Days(day(row, "from_day"), to, row.getObject("began_at", LocalDateTime.class), ended, over);
    }

    private List<Corrected> corrections(String json) {
        if (json.isEmpty()) {
            return List.of();
        }
        List<Corrected> corrections = new ArrayList<>();
        this.json
                .readTree(json)
                .forEach(one -> corrections.add(new Corrected(
                        LocalDate.parse(one.get(0).asString()),
                        LocalDate.parse(one.get(1).asString()),
                        one.get(2).asString(),
                        one.get(3).asString(),
                        Instant.ofEpochSecond(one.get(4).asLong()))));
        return corrections;
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(row.getString("surname"), row.getString("given"), row.getString("patronymic"));
    }
}
