package kg.birikme.report.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.handin.WorkStatus;
import kg.birikme.report.ReportKind;
import kg.birikme.school.YearId;
import kg.birikme.shared.Moments;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads reports for pages, with their writers' names and classes. */
@Component
class ReportReader {

    private static final String REPORT = """
            select r.*, s.surname, s.given, s.patronymic, count(*) over () as total,
                   (select c.grade || '-' || c.letter from class_teacher_view c
                    where c.school_id = r.school_id and c.year_id = r.year_id and c.staff_id = r.staff_id limit 1) as class
            from report r join person_view s on s.school_id = r.school_id and s.id = r.staff_id
            """;

    private final JdbcClient jdbc;

    ReportReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of a list, and how many there are in all. */
    record Rows(List<ReportView> rows, long total) {}

    /**
     * One report with everything that is written in it.
     *
     * @param topic   of self-education as it was handed in; empty before
     * @param numbers under which number in addresses each source of a row stands
     */
    record Whole(
            ReportView head,
            ReportContent content,
            @Nullable ReportFigures figures,
            String topic,
            Map<UUID, Integer> numbers) {}

    /** @param key of the request: kind and quarter, «QUARTER1»; all if empty */
    Rows rows(YearId year, @Nullable StaffId member, String key, String status, int limit, long offset) {
        long[] total = {0};
        List<ReportView> rows = jdbc.sql(REPORT + """
                        where r.year_id = :year and (cast(:member as uuid) is null or r.staff_id = :member)
                          and (:key = '' or r.kind || coalesce(r.quarter::text, '') = :key)
                          and (:status = '' or r.status = :status)
                        order by r.due desc, s.surname collate "ky-x-icu", s.given collate "ky-x-icu", s.patronymic collate "ky-x-icu" nulls first
                        limit :limit offset :offset
                        """)
                .param("year", year.value())
                .param("member", member == null ? null : member.value())
                .param("key", key)
                .param("status", status)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return view(row);
                })
                .list();
        return new Rows(rows, total[0]);
    }

    /** What was asked for in the year: kind, quarter, term, and how many reports stand how. */
    List<RequestRow> requests(YearId year) {
        return jdbc.sql("""
                        select kind, quarter, max(due) as due, count(*) as asked,
                               count(*) filter (where status in ('SUBMITTED', 'ACCEPTED')) as handed_in,
                               count(*) filter (where status = 'ACCEPTED') as accepted
                        from report where year_id = :year group by kind, quarter order by max(due)
                        """)
                .param("year", year.value())
                .query((row, number) -> new RequestRow(
                        ReportKind.valueOf(row.getString("kind")),
                        row.getObject("quarter", Integer.class),
                        row.getObject("due", LocalDate.class),
                        row.getInt("asked"),
                        row.getInt("handed_in"),
                        row.getInt("accepted")))
                .list();
    }

    /** Whether the association's report of the year is out of the chair's hands. */
    boolean associationHandedIn(YearId year) {
        return jdbc.sql("select exists (select from association_report where year_id = :year and status <> 'DRAFT')")
                .param("year", year.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Whole> one(YearId year, UUID id) {
        Map<UUID, Integer> numbers = new HashMap<>();
        List<ReportLine> lines = jdbc.sql("""
                        select l.*, coalesce(l.activity_id, l.meeting_id) as source, coalesce(a.no, m.no) as source_no
                        from report_line l
                        left join activity_view a on a.school_id = l.school_id and a.id = l.activity_id
                        left join meeting_view m on m.school_id = l.school_id and m.id = l.meeting_id
                        where l.report_id = :id order by l.position
                        """)
                .param("id", id)
                .query((row, number) -> {
                    if (row.getObject("source", UUID.class) != null) {
                        numbers.put(row.getObject("source", UUID.class), row.getInt("source_no"));
                    }
                    return line(row);
                })
                .list();
        return jdbc.sql(REPORT + "where r.id = :id and r.year_id = :year")
                .param("id", id)
                .param("year", year.value())
                .query((row, number) ->
                        new Whole(view(row), content(row, lines), figures(row), row.getString("topic"), numbers))
                .optional();
    }

    /** The member's reports on the quarters up to that one that were handed in once, in their order; without their rows. */
    List<ReportContent> quarters(YearId year, StaffId member, int upTo) {
        return jdbc.sql("""
                        select * from report
                        where year_id = :year and staff_id = :member and quarter <= :quarter
                            and first_submitted_at is not null
                        order by quarter
                        """)
                .param("year", year.value())
                .param("member", member.value())
                .param("quarter", upTo)
                .query((row, number) -> content(row, List.of()))
                .list();
    }

    /** The rows of those reports, in their order. */
    List<ReportLine> quarterLines(YearId year, StaffId member, int upTo) {
        return jdbc.sql("""
                        select l.* from report r
                        join report_line l on l.school_id = r.school_id and l.report_id = r.id
                        where r.year_id = :year and r.staff_id = :member and r.quarter <= :quarter
                            and r.first_submitted_at is not null
                        order by r.quarter, l.position
                        """)
                .param("year", year.value())
                .param("member", member.value())
                .param("quarter", upTo)
                .query((row, number) -> line(row))
                .list();
    }

    private static ReportLine line(ResultSet row) throws SQLException {
        return new ReportLine(
                ReportPart.valueOf(row.getString("part")),
                row.getObject("day", LocalDate.class),
                row.getString("title"),
                row.getString("form"),
                row.getObject("pupils", Integer.class),
                row.getString("result"),
                row.getObject("activity_id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getObject("plan_line", UUID.class));
    }

    private static ReportContent content(ResultSet row, List<ReportLine> lines) throws SQLException {
        return new ReportContent(
                row.getObject("pupils_start", Integer.class),
                row.getObject("pupils_end", Integer.class),
                row.getObject("girls", Integer.class),
                row.getObject("boys", Integer.class),
                row.getObject("individual_work", Integer.class),
                lines,
                row.getString("talks"),
                row.getString("courses"),
                row.getString("difficulties"),
                row.getString("proposals"));
    }

    private static @Nullable ReportFigures figures(ResultSet row) throws SQLException {
        return row.getArray("figures") == null
                ? null
                : ReportFigures.of((Integer[]) row.getArray("figures").getArray());
    }

    private static ReportView view(ResultSet row) throws SQLException {
        String label = row.getString("class");
        WorkStatus status = WorkStatus.valueOf(row.getString("status"));
        return new ReportView(
                row.getObject("id", UUID.class),
                new StaffId(row.getObject("staff_id", UUID.class)),
                new PersonName(row.getString("surname"), row.getString("given"), row.getString("patronymic")),
                label == null ? "" : label,
                ReportKind.valueOf(row.getString("kind")),
                row.getObject("quarter", Integer.class),
                row.getObject("due", LocalDate.class),
                status,
                Moments.atIf(row, "first_submitted_at"),
                Moments.atIf(row, "submitted_at"),
                row.getString("remark"),
                row.getString("decided_by_name"),
                status == WorkStatus.ACCEPTED ? Moments.atIf(row, "decided_at") : null,
                sheet(row),
                row.getInt("version"));
    }

    /** How the accepted report names school and writer; none before, and for one accepted before that was kept. */
    static @Nullable AcceptedSheet sheet(ResultSet row) throws SQLException {
        String name = row.getString("accepted_name");
        return name == null
                ? null
                : new AcceptedSheet(
                        name,
                        row.getString("accepted_class"),
                        row.getString("accepted_school_ky"),
                        row.getString("accepted_school_ru"));
    }
}
