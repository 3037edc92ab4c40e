package kg.birikme.classplan.domain;

import java.util.List;
import java.util.Objects;
import kg.birikme.handin.WorkStatus;
import kg.birikme.school.Signal;
import kg.birikme.school.SignalSource.Look;
import kg.birikme.school.YearView;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the house asks of class teachers' plans. */
@Component
public class ClassPlanHouseReader {

    /** So many days before the day they are asked for. */
    private static final int ASKED_DAYS = 30;

    private static final String SIGNALS = """
            with asked as (
                select y.school_id, y.id as year_id, c.staff_id,
                    greatest(y.programmes_due, (select j.day + %2$d from (select greatest(y.begun_on, (select min(e.from_day)
                        from member_view e where e.school_id = m.school_id and e.staff_id = m.staff_id
                            and coalesce(e.to_day, 'infinity') >= y.starts_on)) as day) j where j.day > y.starts_on)) as due,
                    exists (select 1 from office_view o where o.school_id = m.school_id and o.staff_id = m.staff_id
                        and o.office in ('CHAIR', 'ACTING_CHAIR') and :today >= o.from_day
                        and (o.to_day is null or :today <= o.to_day)
                        and (o.office = 'ACTING_CHAIR' or not exists (select 1 from office_view d
                            where d.school_id = o.school_id and d.office = 'ACTING_CHAIR'
                                and :today between d.from_day and d.to_day))) as chairs
                from year_view y
                join member_view m on m.school_id = y.school_id and :today >= m.from_day
                    and (m.to_day is null or :today <= m.to_day)
                join class_teacher_view c on c.school_id = m.school_id and c.year_id = y.id and c.staff_id = m.staff_id
                where y.id = :year and (:everybody or m.staff_id = :actor))
            select 'classPlanMissing' as key, k.staff_id, '' as ref, k.due as day, '' as words
            from asked k left join class_plan p on p.school_id = k.school_id and p.year_id = k.year_id and p.staff_id = k.staff_id
            where (p.status is null or p.status = 'DRAFT') and :today >= k.due - %1$d
            union all
            select 'classPlan' || initcap(p.status), p.staff_id, p.id::text,
                case p.status when 'RETURNED' then p.decided_at else p.submitted_at end::date,
                case when p.status = 'RETURNED' then p.remark when k.chairs then 'CHAIR' else '' end
            from asked k join class_plan p on p.school_id = k.school_id and p.year_id = k.year_id and p.staff_id = k.staff_id
            where p.status in ('SUBMITTED', 'RETURNED')
            """.formatted(ASKED_DAYS, YearView.NEWCOMERS_DAYS);

    private final JdbcClient jdbc;

    ClassPlanHouseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What home pages learn of class teachers' plans (R25): not handed in by the year's day, returned, waiting for the chair. */
    public List<Signal> signals(YearView year, Look look) {
        return jdbc.sql(SIGNALS).params(look.parameters(year)).query(Signal::of).list().stream()
                .map(signal -> signal.asked(isAsked(signal, year, look)))
                .toList();
    }

    /** What a member hands in the chair accepts, what the chair hands in the deputy for teaching. */
    private static boolean isAsked(Signal signal, YearView year, Look look) {
        StaffId writer = Objects.requireNonNull(signal.staff());
        return switch (signal.key()) {
            case "classPlanSubmitted" ->
                look.actor().is(signal.words().equals("CHAIR") ? Role.DEPUTY_TEACHING : Role.CHAIR)
                        && may(writer, WorkStatus.SUBMITTED, year, look).mayDecide();
            case "classPlanReturned" ->
                may(writer, WorkStatus.RETURNED, year, look).mayWrite();
            default -> may(writer, WorkStatus.DRAFT, year, look).mayWrite();
        };
    }

    private static ClassPlanPermissions may(StaffId writer, WorkStatus status, YearView year, Look look) {
        return new ClassPlanPermissions(look.actor(), writer, status, year.stored());
    }
}
