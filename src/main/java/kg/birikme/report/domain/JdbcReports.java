package kg.birikme.report.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.birikme.handin.WorkStatus;
import kg.birikme.report.AssociationReportState;
import kg.birikme.report.ReportFact;
import kg.birikme.report.ReportKind;
import kg.birikme.report.Reports;
import kg.birikme.school.ByYear;
import kg.birikme.school.YearId;
import kg.birikme.shared.Moments;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the modules above of reports, in one statement a call. */
@Component
class JdbcReports implements Reports {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcReports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<YearId, List<ReportFact>> ofYears(Collection<YearId> years) {
        JdbcClient.StatementSpec statement = jdbc.sql("""
                select r.*, case when r.status = 'ACCEPTED' then r.decided_at end as accepted_at,
                    (select count(*) from report_line l where l.school_id = r.school_id and l.report_id = r.id
                        and l.part = 'ACHIEVEMENT') as achievements
                from report r where r.year_id = any (:years) order by r.due, r.staff_id
                """);
        return ByYear.read(
                statement,
                years,
                (row, number) -> new ReportFact(
                        row.getObject("id", UUID.class),
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        ReportKind.valueOf(row.getString("kind")),
                        row.getObject("quarter", Integer.class),
                        row.getObject("due", LocalDate.class),
                        WorkStatus.valueOf(row.getString("status")),
                        Moments.dayIf(row, "first_submitted_at", clock.getZone()),
                        Moments.dayIf(row, "accepted_at", clock.getZone()),
                        !row.getString("courses").isEmpty(),
                        row.getInt("achievements")));
    }

    @Override
    public AssociationReportState association(YearId year) {
        return jdbc.sql("""
                        select r.status, r.heard_at, c.held_on,
                            case when r.status = 'ACCEPTED' then r.decided_at end as accepted_at
                        from year_view y
                        left join association_report r on r.school_id = y.school_id and r.year_id = y.id
                        left join council_report c on c.school_id = y.school_id and c.year_id = y.id
                        where y.id = :year
                        """)
                .param("year", year.value())
                .query((row, number) -> {
                    String status = row.getString("status");
                    return new AssociationReportState(
                            status == null ? null : WorkStatus.valueOf(status),
                            row.getObject("heard_at", Integer.class),
                            Moments.dayIf(row, "accepted_at", clock.getZone()),
                            row.getObject("held_on", LocalDate.class));
                })
                .single();
    }
}
