package kg.birikme.people.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.birikme.people.Category;
import kg.birikme.people.MemberKind;
import kg.birikme.people.MemberView;
import kg.birikme.people.OfficeHolder;
import kg.birikme.people.People;
import kg.birikme.people.PersonView;
import kg.birikme.people.Post;
import kg.birikme.people.StaffOnDay;
import kg.birikme.school.YearId;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcPeople implements People {

    private static final String MEMBER = """
            select s.id, s.surname, s.given, s.patronymic, m.kind, c.grade, c.letter, s.subject, s.education,
                   s.teaching_since, s.class_teacher_since, s.category, s.young, extract(year from %s)::int as counted_in
            from (select distinct on (staff_id) * from membership
                  where from_day <= %s and coalesce(to_day, 'infinity') >= %s
                  order by staff_id, from_day desc) m
            join staff s on s.school_id = m.school_id and s.id = m.staff_id
            left join year_view y on y.school_id = m.school_id and %s
            left join class_leading c on c.school_id = y.school_id and c.year_id = y.id and c.staff_id = s.id
            order by s.surname collate "ky-x-icu", s.given collate "ky-x-icu", s.patronymic collate "ky-x-icu" nulls first
            """;

    private static final String MEMBERS_ON =
            MEMBER.formatted(":day::date", ":day", ":day", ":day between y.starts_on and y.ends_on");

    private static final String MEMBERS_OF = MEMBER.formatted(
            "y.starts_on", "(select ends_on from year_view where id = :year)",
            "(select starts_on from year_view where id = :year)", "y.id = :year");

    private static final String OFFICES = """
            select post as office, true as post, p.staff_id, s.surname, s.given, s.patronymic
            from post_holding p join staff s on s.school_id = p.school_id and s.id = p.staff_id
            where :day between p.from_day and coalesce(p.to_day, 'infinity')
            union all
            select a.office, false, a.staff_id, s.surname, s.given, s.patronymic
            from appointment a join staff s on s.school_id = a.school_id and s.id = a.staff_id
            where :day between a.from_day and coalesce(a.to_day, 'infinity')
            """;

    private final JdbcClient jdbc;

    JdbcPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public PersonView get(StaffId id) {
        return jdbc.sql("select id, surname, given, patronymic from staff where id = ?")
                .param(id.value())
                .query((row, number) -> person(row))
                .optional()
                .orElseThrow(() -> new NotFound("person"));
    }

    @Override
    public Map<StaffId, PersonName> names(Collection<StaffId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<StaffId, PersonName> names = new LinkedHashMap<>();
        jdbc.sql("""
                        select id, surname, given, patronymic from staff where id = any (?)
                        order by surname collate "ky-x-icu", given collate "ky-x-icu", patronymic collate "ky-x-icu" nulls first
                        """)
                .param(ids.stream().map(StaffId::value).distinct().toArray(UUID[]::new))
                .query((row, number) -> person(row))
                .list()
                .forEach(person -> names.put(person.id(), person.name()));
        return names;
    }

    @Override
    public List<PersonView> atWork(LocalDate day) {
        return jdbc.sql("""
                        select id, surname, given, patronymic from staff
                        where ? between works_from and coalesce(works_to, 'infinity')
                        order by surname collate "ky-x-icu", given collate "ky-x-icu", patronymic collate "ky-x-icu" nulls first
                        """).param(day).query((row, number) -> person(row)).list();
    }

    @Override
    public List<MemberView> membersOn(LocalDate day) {
        return jdbc.sql(MEMBERS_ON)
                .param("day", day)
                .query((row, number) -> member(row))
                .list();
    }

    @Override
    public List<MemberView> membersOf(YearId year) {
        return jdbc.sql(MEMBERS_OF)
                .param("year", year.value())
                .query((row, number) -> member(row))
                .list();
    }

    @Override
    public StaffOnDay staffOn(LocalDate day) {
        Map<Role, OfficeHolder> holders = new EnumMap<>(Role.class);
        Map<StaffId, Post> posts = new HashMap<>();
        jdbc.sql(OFFICES).param("day", day).query(row -> {
            Post post = row.getBoolean("post") ? Post.valueOf(row.getString("office")) : null;
            if (post != null) {
                StaffId person = new StaffId(row.getObject("staff_id", UUID.class));
                posts.merge(person, post, (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
            if (post == null || post.role().isPresent()) {
                OfficeHolder holder = holder(row);
                holders.merge(holder.role(), holder, JdbcPeople::actingFirst);
            }
        });
        return new StaffOnDay(holders, posts);
    }

    private static OfficeHolder actingFirst(OfficeHolder one, OfficeHolder other) {
        return one.acting() ? one : other;
    }

    private static OfficeHolder holder(ResultSet row) throws SQLException {
        String office = row.getString("office");
        boolean acting = office.equals("ACTING_CHAIR");
        return new OfficeHolder(
                acting ? Role.CHAIR : Role.valueOf(office),
                new StaffId(row.getObject("staff_id", UUID.class)),
                name(row),
                acting);
    }

    private static PersonView person(ResultSet row) throws SQLException {
        return new PersonView(new StaffId(row.getObject("id", UUID.class)), name(row));
    }

    private static PersonName name(ResultSet row) throws SQLException {
        return new PersonName(row.getString("surname"), row.getString("given"), row.getString("patronymic"));
    }

    private static MemberView member(ResultSet row) throws SQLException {
        int countedIn = row.getInt("counted_in");
        Integer grade = row.getObject("grade", Integer.class);
        Integer teaching = row.getObject("teaching_since", Integer.class);
        Integer leading = row.getObject("class_teacher_since", Integer.class);
        return new MemberView(
                new StaffId(row.getObject("id", UUID.class)),
                name(row),
                MemberKind.valueOf(row.getString("kind")),
                grade == null ? null : grade + "-" + row.getString("letter"),
                row.getString("subject"),
                row.getString("education"),
                teaching == null ? null : countedIn - teaching,
                leading == null ? null : countedIn - leading,
                Category.valueOf(row.getString("category")),
                row.getBoolean("young"));
    }
}
