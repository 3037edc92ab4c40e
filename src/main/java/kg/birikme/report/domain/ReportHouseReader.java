package kg.birikme.report.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.handin.WorkStatus;
import kg.birikme.plan.LineWork.Made;
import kg.birikme.school.ClosingGap;
import kg.birikme.school.Signal;
import kg.birikme.school.SignalSource.Look;
import kg.birikme.school.YearView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the house asks of reports. */
@Component
public class ReportHouseReader {

    private static final String SIGNALS = """
            select case r.status when 'RETURNED' then 'reportReturned' when 'SUBMITTED' then 'reportSubmitted'
                       else 'reportMissing' end as key,
                   r.staff_id, r.id::text as ref, r.due as day,
                   case r.status when 'SUBMITTED' then case when exists (select 1 from office_view o where o.school_id = r.school_id and o.staff_id = r.staff_id
                       and o.office in ('CHAIR', 'ACTING_CHAIR') and :today >= o.from_day
                       and (o.to_day is null or :today <= o.to_day)
                       and (o.office = 'ACTING_CHAIR' or not exists (select 1 from office_view d
                           where d.school_id = o.school_id and d.office = 'ACTING_CHAIR'
                               and :today between d.from_day and d.to_day))) then 'CHAIR' else '' end
                   else r.remark end as words
            from report r
            where r.year_id = :year and r.status <> 'ACCEPTED' and (:everybody or r.staff_id = :actor)
            union all
            select 'reportAssociation', null::uuid, '', a.submitted_at::date, ''
            from association_report a
            where a.year_id = :year and a.status = 'SUBMITTED' and :everybody
            union all
            select 'reportAssociationReturned', null::uuid, '', a.submitted_at::date, a.remark
            from association_report a
            where a.year_id = :year and a.status = 'RETURNED' and :everybody
            union all
            select 'reportAssociationMissing', null::uuid, '', make_date(extract(year from y.ends_on)::int, 5, 31), ''
            from year_view y
            where y.id = :year and :everybody
              and :today >= make_date(extract(year from y.ends_on)::int, 5, 15)
              and not exists (select 1 from association_report a where a.year_id = y.id and a.status <> 'DRAFT')
            union all
            select 'reportCouncil', null::uuid, '', make_date(extract(year from y.ends_on)::int, 5, 31), ''
            from year_view y
            where y.id = :year and :everybody
              and :today >= make_date(extract(year from y.ends_on)::int, 5, 15)
              and not exists (select 1 from council_report c where c.year_id = y.id and c.outcome <> '')
            """;

    private final JdbcClient jdbc;

    ReportHouseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What home pages learn of reports (R53, R61): asked for and not handed in, returned, waiting for the chair; the
     * association's report waiting for the deputy (B17), as does the chair's own; the pedagogical council not yet reported to (R21).
     */
    public List<Signal> signals(YearView year, Look look) {
        return jdbc.sql(SIGNALS).params(look.parameters(year)).query(Signal::of).list().stream()
                .map(signal -> signal.asked(isAsked(signal, year, look)))
                .toList();
    }

    private static boolean isAsked(Signal signal, YearView year, Look look) {
        return switch (signal.key()) {
            case "reportMissing" -> may(signal, WorkStatus.DRAFT, year, look).mayWrite();
            case "reportReturned" ->
                may(signal, WorkStatus.RETURNED, year, look).mayWrite();
            case "reportSubmitted" ->
                may(signal, WorkStatus.SUBMITTED, year, look).mayDecide();
            case "reportAssociation" -> may(WorkStatus.SUBMITTED, year, look).mayDecide();
            case "reportAssociationReturned" ->
                may(WorkStatus.RETURNED, year, look).mayWrite();
            case "reportAssociationMissing" -> may(WorkStatus.DRAFT, year, look).mayWrite();
            default -> may(WorkStatus.DRAFT, year, look).mayWriteToCouncil();
        };
    }

    private static ReportPermissions may(Signal signal, WorkStatus status, YearView year, Look look) {
        return new ReportPermissions(
                look.actor(),
                Objects.requireNonNull(signal.staff()),
                status,
                signal.words().equals("CHAIR"),
                year.stored());
    }

    private static AssociationReportPermissions may(WorkStatus status, YearView year, Look look) {
        return new AssociationReportPermissions(look.actor(), status, year.stored());
    }

    /** A year is stored with the association's report accepted (R12, B17); the list leads to it whoever may open it. */
    public List<ClosingGap> gaps(YearView year) {
        boolean accepted = jdbc.sql(
                        "select exists (select 1 from association_report r where r.year_id = ? and r.status = 'ACCEPTED')")
                .param(year.id().value())
                .query(Boolean.class)
                .single();
        return accepted ? List.of() : List.of(ClosingGap.blocking("reportNotAccepted", "", year, "/reports"));
    }

    /** Of which lines of the plan reports tell that were handed in, and in how many (R1). */
    public List<Made> told(YearView year) {
        return jdbc.sql("""
                        select l.plan_line, count(*) as reports, max(r.submitted_at)::date as last_day
                        from report r join report_line l on l.school_id = r.school_id and l.report_id = r.id
                        where r.year_id = ? and r.status in ('SUBMITTED', 'ACCEPTED') and l.plan_line is not null
                        group by l.plan_line order by l.plan_line
                        """)
                .param(year.id().value())
                .query((row, number) -> new Made(
                        row.getObject("plan_line", UUID.class),
                        "report.toldOf",
                        row.getObject("last_day", LocalDate.class),
                        "/years/" + year.slug() + "/reports",
                        row.getInt("reports")))
                .list();
    }
}
