package kg.birikme.activity.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.activity.ActivityDetails;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityOutcome;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.activity.domain.ActivityRow.Cancelled;
import kg.birikme.activity.domain.ActivityRow.Person;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.Moments;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads activities for pages, their people's names included. */
@Component
class ActivityReader {

    /** Names come in three arrays of one order: a person with no patronymic keeps their place. */
    private static final String ROW = """
            select a.*, h.ids as holder_ids, h.surnames as holder_surnames, h.givens as holder_givens,
                   h.patronymics as holder_patronymics, v.ids as visitor_ids, v.surnames as visitor_surnames,
                   v.givens as visitor_givens, v.patronymics as visitor_patronymics,
                   array(select p.staff_id from activity_person p
                         where p.school_id = a.school_id and p.activity_id = a.id and p.part = 'STRUCK') as struck,
                   (select count(*) from activity_analysis s
                    where s.school_id = a.school_id and s.activity_id = a.id and s.handed_in_at is not null) as analyses,
                   count(*) over () as total
            from activity a
            left join lateral (%s) h on true
            left join lateral (%s) v on true
            """.formatted(people("HOLDER"), people("VISITOR"));

    private static final String FILTER = """
            where a.year_id = :year
              and (cast(:kind as text) is null or a.kind = :kind)
              and (cast(:status as text) is null or a.status = :status)
              and (cast(:from as date) is null or a.first_day between :from and :until)
              and (cast(:person as uuid) is null or exists (
                   select 1 from activity_person p
                   where p.school_id = a.school_id and p.activity_id = a.id and p.staff_id = :person
                       and p.part in ('HOLDER', 'VISITOR')))
            order by a.first_day, a.start_time nulls first, a.no
            limit :limit offset :offset
            """;

    private final JdbcClient jdbc;

    ActivityReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String people(String part) {
        return """
                select array_agg(s.id order by s.surname collate "ky-x-icu", s.given collate "ky-x-icu", s.patronymic collate "ky-x-icu" nulls first) as ids,
                       array_agg(s.surname order by s.surname collate "ky-x-icu", s.given collate "ky-x-icu", s.patronymic collate "ky-x-icu" nulls first) as surnames,
                       array_agg(s.given order by s.surname collate "ky-x-icu", s.given collate "ky-x-icu", s.patronymic collate "ky-x-icu" nulls first) as givens,
                       array_agg(s.patronymic order by s.surname collate "ky-x-icu", s.given collate "ky-x-icu", s.patronymic collate "ky-x-icu" nulls first) as patronymics
                from activity_person p join person_view s on s.school_id = p.school_id and s.id = p.staff_id
                where p.school_id = a.school_id and p.activity_id = a.id and p.part = '%s'
                """.formatted(part);
    }

    /** A page of a list, and how many there are in all. */
    record Rows(List<ActivityRow> rows, long total) {}

    Rows rows(YearView year, ActivityFilter filter, int limit, long offset) {
        Integer quarter = filter.quarter();
        long[] total = {0};
        List<ActivityRow> rows = jdbc.sql(ROW + FILTER)
                .param("year", year.id().value())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().name())
                .param("from", quarter == null ? null : first(year, quarter))
                .param("until", quarter == null ? null : last(year, quarter))
                .param("person", filter.person())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return row(row);
                })
                .list();
        return new Rows(rows, total[0]);
    }

    /** What happens before a quarter's first day or in the holidays behind it is looked for in that quarter. */
    private static LocalDate first(YearView year, int quarter) {
        return quarter == 1 ? year.start() : year.quarter(quarter - 1).end().plusDays(1);
    }

    private static LocalDate last(YearView year, int quarter) {
        return quarter == 4 ? year.end() : year.quarter(quarter).end();
    }

    Optional<ActivityRow> one(YearId year, int no) {
        return jdbc.sql(ROW + "where a.year_id = :year and a.no = :no")
                .param("year", year.value())
                .param("no", no)
                .query((row, number) -> row(row))
                .optional();
    }

    List<Integer> ofLine(YearId year, UUID line) {
        return jdbc.sql("""
                        select no from activity
                        where year_id = :year and plan_line = :line and status <> 'CANCELLED' order by first_day, no
                        """)
                .param("year", year.value())
                .param("line", line)
                .query(Integer.class)
                .list();
    }

    /** Who runs the accounts and is no member on the day. */
    List<StaffId> administratorsOutside(LocalDate day) {
        return jdbc.sql("""
                        select a.staff_id from account_standing a
                        where a.administrator and not exists (select 1 from member_view m
                            where m.school_id = a.school_id and m.staff_id = a.staff_id and m.from_day <= :day
                                and coalesce(m.to_day, 'infinity') >= :day)
                        """)
                .param("day", day)
                .query((row, number) -> new StaffId(row.getObject("staff_id", UUID.class)))
                .list();
    }

    /** What touches the days, for the calendar. */
    List<ActivityRow> between(LocalDate from, LocalDate until) {
        return jdbc.sql(ROW + """
                        where a.first_day <= :until and a.last_day >= :from and a.status <> 'CANCELLED'
                        order by a.first_day, a.start_time nulls first, a.no
                        """)
                .param("from", from)
                .param("until", until)
                .query((row, number) -> row(row))
                .list();
    }

    List<SheetView> sheets(ActivityId activity) {
        return jdbc.sql("select * from activity_analysis where activity_id = :id order by handed_in_at nulls last, id")
                .param("id", activity.value())
                .query((row, number) -> sheet(row))
                .list();
    }

    private static SheetView sheet(ResultSet row) throws SQLException {
        return new SheetView(
                row.getObject("id", UUID.class),
                new StaffId(row.getObject("staff_id", UUID.class)),
                row.getString("staff_name"),
                new Sheet(
                        Arrays.asList((String[]) row.getArray("words").getArray()),
                        Arrays.asList((Short[]) row.getArray("marks").getArray()),
                        row.getString("strengths"),
                        row.getString("shortcomings"),
                        row.getString("advice")),
                Moments.atIf(row, "handed_in_at"),
                Moments.atIf(row, "seen_at"),
                row.getInt("version"));
    }

    private static ActivityRow row(ResultSet row) throws SQLException {
        return new ActivityRow(
                new ActivityId(row.getObject("id", UUID.class)),
                row.getInt("no"),
                ActivityStatus.valueOf(row.getString("status")),
                ActivityDetails.of(row),
                ActivityOutcome.of(row),
                row.getObject("recorded_on", LocalDate.class),
                cancelled(row),
                new StaffId(row.getObject("planned_by", UUID.class)),
                persons(row, "holder"),
                persons(row, "visitor"),
                Arrays.stream((UUID[]) row.getArray("struck").getArray())
                        .map(StaffId::new)
                        .toList(),
                row.getInt("analyses"),
                row.getInt("version"));
    }

    private static @Nullable Cancelled cancelled(ResultSet row) throws SQLException {
        return row.getString("cancel_reason").isEmpty()
                ? null
                : new Cancelled(
                        row.getString("cancel_reason"),
                        row.getBoolean("taken_back"),
                        row.getString("cancelled_by_name"),
                        Moments.atIf(row, "cancelled_at"));
    }

    private static List<Person> persons(ResultSet row, String part) throws SQLException {
        Array ids = row.getArray(part + "_ids");
        if (ids == null) {
            return List.of();
        }
        UUID[] people = (UUID[]) ids.getArray();
        String[] surnames = (String[]) row.getArray(part + "_surnames").getArray();
        String[] givens = (String[]) row.getArray(part + "_givens").getArray();
        String[] patronymics = (String[]) row.getArray(part + "_patronymics").getArray();
        List<Person> persons = new ArrayList<>();
        for (int at = 0; at < people.length; at++) {
            persons.add(new Person(new StaffId(people[at]), new PersonName(surnames[at], givens[at], patronymics[at])));
        }
        return persons;
    }
}
