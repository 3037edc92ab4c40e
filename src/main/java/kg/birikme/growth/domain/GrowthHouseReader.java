package kg.birikme.growth.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.handin.WorkStatus;
import kg.birikme.school.Signal;
import kg.birikme.school.SignalSource.Look;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the house asks of the members' growth. */
@Component
public class GrowthHouseReader {

    private static final String SIGNALS = """
            with asked as (
                select y.school_id, y.id as year_id, y.slug, m.staff_id,
                    %s as begins,
                    %s as due,
                    %s as year_due,
                    case when exists (select 1 from office_view o where o.school_id = m.school_id and o.staff_id = m.staff_id
                        and o.office in ('CHAIR', 'ACTING_CHAIR') and :today >= o.from_day
                        and (o.to_day is null or :today <= o.to_day)
                        and (o.office = 'ACTING_CHAIR' or not exists (select 1 from office_view d
                            where d.school_id = o.school_id and d.office = 'ACTING_CHAIR'
                                and :today between d.from_day and d.to_day))) then 'CHAIR' else '' end as office
                from year_view y
                join member_view m on m.school_id = y.school_id and :today >= m.from_day
                    and (m.to_day is null or :today <= m.to_day)
                where y.id = :year and (:everybody or m.staff_id = :actor))
            select 'growthProgrammeMissing' as key, k.staff_id, '' as ref, k.due as day, '' as words
            from asked k left join programme p
                on p.school_id = k.school_id and p.year_id = k.year_id and p.staff_id = k.staff_id
            where p.status is null or p.status = 'DRAFT'
            union all
            select 'growthProgramme' || initcap(p.status), p.staff_id, p.id::text,
                case p.status when 'RETURNED' then p.decided_at else p.submitted_at end::date,
                case p.status when 'SUBMITTED' then k.office else p.remark end
            from asked k join programme p
                on p.school_id = k.school_id and p.year_id = k.year_id and p.staff_id = k.staff_id
            where p.status in ('SUBMITTED', 'RETURNED')
            union all
            select 'growthEventMissing', k.staff_id, a.no::text, a.last_day, a.title
            from asked k
            join activity_view a on a.school_id = k.school_id and a.year_id = k.year_id and a.status in ('HELD', 'ANALYSED')
                and a.open and a.last_day >= k.begins
            join activity_holder_view h on h.school_id = a.school_id and h.activity_id = a.id and h.staff_id = k.staff_id
            left join self_analysis w
                on w.school_id = a.school_id and w.activity_id = a.id and w.staff_id = k.staff_id
            where w.status is null or w.status = 'DRAFT'
            union all
            select 'growthYearMissing', k.staff_id, '', k.year_due, ''
            from asked k left join self_analysis w on w.school_id = k.school_id and w.year_id = k.year_id
                and w.staff_id = k.staff_id and w.activity_id is null
            where :today >= k.year_due - 30 and (w.status is null or w.status = 'DRAFT')
            union all
            select 'growthAnalysis' || initcap(w.status), w.staff_id, coalesce(a.no::text, ''),
                case w.status when 'RETURNED' then w.decided_at else w.submitted_at end::date,
                case w.status when 'SUBMITTED' then k.office else w.remark end
            from asked k
            join self_analysis w on w.school_id = k.school_id and w.year_id = k.year_id and w.staff_id = k.staff_id
            left join activity_view a on a.school_id = w.school_id and a.id = w.activity_id
            where w.status in ('SUBMITTED', 'RETURNED') and a.status is distinct from 'CANCELLED'
            union all
            %s""".formatted(
                    ProgrammeTerms.BEGINS, ProgrammeTerms.DUE, ProgrammeTerms.LOOK_BACK_DUE, AttestationReader.SIGNALS);

    private final JdbcClient jdbc;

    GrowthHouseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What home pages learn of the members' growth (B15, B16): programmes missing, returned or unread (R47), open events and, from
     * a month before, the year not yet looked back on (R51). Both due days are settings of the school. Of attestations (R72) only
     * whoever is asked learns anything.
     */
    public List<Signal> signals(YearView year, Look look) {
        return jdbc
                .sql(SIGNALS)
                .params(look.parameters(year))
                .param("all", AttestationPermissions.seesAll(look.actor()))
                .param("starts", year.start())
                .param("ends", year.end())
                .query(Signal::of)
                .list()
                .stream()
                .map(signal -> signal.asked(isAsked(signal, year, look)))
                .filter(signal -> signal.asked() || !signal.key().startsWith("attestation"))
                .toList();
    }

    /** What a member hands in is read by the chair, what the chair hands in by the deputy for teaching. */
    private static boolean isAsked(Signal signal, YearView year, Look look) {
        StaffId writer = Objects.requireNonNull(signal.staff());
        return switch (signal.key()) {
            case "growthProgrammeSubmitted", "growthAnalysisSubmitted" ->
                look.actor().is(signal.words().equals("CHAIR") ? Role.DEPUTY_TEACHING : Role.CHAIR)
                        && may(writer, WorkStatus.SUBMITTED, year, look).mayDecide();
            case "attestationAhead", "attestationNear", "attestationDue" -> AttestationReader.isAsked(signal, look);
            case "growthProgrammeReturned", "growthAnalysisReturned" ->
                may(writer, WorkStatus.RETURNED, year, look).mayWrite();
            default -> may(writer, WorkStatus.DRAFT, year, look).mayWrite();
        };
    }

    private static OwnWorkPermissions may(StaffId writer, WorkStatus status, YearView year, Look look) {
        return new OwnWorkPermissions(look.actor(), writer, status, year.stored());
    }

    /** The topics of programmes for the plan's list of members (F1). */
    public Map<StaffId, String> topics(YearId year) {
        Map<StaffId, String> topics = new HashMap<>();
        jdbc.sql("select staff_id, topic from programme where year_id = ? and status in ('SUBMITTED', 'SEEN')")
                .param(year.value())
                .query(row -> {
                    topics.put(new StaffId(row.getObject("staff_id", UUID.class)), row.getString("topic"));
                });
        return topics;
    }
}
