package kg.birikme.duty.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.duty.domain.EvaluationPages.Written;
import kg.birikme.handin.WorkHead;
import kg.birikme.handin.WorkStatus;
import kg.birikme.school.Signal;
import kg.birikme.school.SignalSource.Look;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads evaluations for their pages, and what the first page asks of them. */
@Component
public class EvaluationReader {

    /** Asked for from thirty days before the day by which the members look back on their year. */
    private static final String SIGNALS = """
            select case when e.status = 'SUBMITTED' then 'evaluationUnseen' else 'evaluationMissing' end as key,
                   m.staff_id, m.staff_id::text as ref,
                   case when e.status = 'SUBMITTED' then e.submitted_at::date else y.year_analysis_due end as day, '' as words,
                   exists (select 1 from office_view o where o.school_id = m.school_id and o.staff_id = m.staff_id
                       and o.office in ('CHAIR', 'ACTING_CHAIR') and :today >= o.from_day
                       and (o.to_day is null or :today <= o.to_day)
                       and (o.office = 'ACTING_CHAIR' or not exists (select 1 from office_view d
                           where d.school_id = o.school_id and d.office = 'ACTING_CHAIR'
                               and :today between d.from_day and d.to_day))) as chairs
            from year_view y
            join member_view m on m.school_id = y.school_id and :today >= m.from_day and (m.to_day is null or :today <= m.to_day)
            left join evaluation e on e.school_id = y.school_id and e.year_id = y.id and e.staff_id = m.staff_id
            where y.id = :year and (:everybody or m.staff_id = :actor)
              and (e.status = 'SUBMITTED'
                  or (e.status is null or e.status = 'DRAFT') and :today between y.year_analysis_due - 30 and y.ends_on)
            """;

    private static final int LAST_QUARTER = 4;
    private static final int DAYS_BEFORE = 30;

    private final JdbcClient jdbc;

    EvaluationReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * At the year's end whose year is not evaluated yet; and of the member, to read and acknowledge what is before her (R30). Until
     * the last quarter is near nobody is asked, and the database is not either: of one that came earlier the inbox tells.
     */
    public List<Signal> signals(YearView year, Look look) {
        if (look.today().isBefore(year.quarter(LAST_QUARTER).start().minusDays(DAYS_BEFORE))) {
            return List.of();
        }
        return jdbc
                .sql(SIGNALS)
                .params(look.parameters(year))
                .query((row, number) -> {
                    Signal signal = Signal.of(row, number);
                    EvaluationPermissions may = new EvaluationPermissions(
                            look.actor(),
                            new StaffId(row.getObject("staff_id", UUID.class)),
                            row.getBoolean("chairs"),
                            signal.key().equals("evaluationUnseen") ? WorkStatus.SUBMITTED : WorkStatus.DRAFT,
                            year.stored());
                    return signal.asked(signal.key().equals("evaluationUnseen") ? may.mayDecide() : may.mayWrite());
                })
                .list()
                .stream()
                .filter(Signal::asked)
                .toList();
    }

    Optional<Written> one(YearId year, StaffId member) {
        return jdbc.sql("""
                        select e.*, s.surname, s.given, s.patronymic
                        from evaluation e join person_view s on s.school_id = e.school_id and s.id = e.staff_id
                        where e.year_id = :year and e.staff_id = :member
                        """)
                .param("year", year.value())
                .param("member", member.value())
                .query((row, number) -> new Written(
                        WorkHead.of(row),
                        new EvaluationContent(
                                row.getString("strengths"), row.getString("wishes"), row.getString("overall")),
                        row.getString("answer")))
                .optional();
    }

    /** How the year's evaluations stand. */
    Map<StaffId, WorkStatus> standing(YearId year) {
        Map<StaffId, WorkStatus> standing = new HashMap<>();
        jdbc.sql("select staff_id, status from evaluation where year_id = ?")
                .param(year.value())
                .query(row -> {
                    standing.put(
                            new StaffId(row.getObject("staff_id", UUID.class)),
                            WorkStatus.valueOf(row.getString("status")));
                });
        return standing;
    }
}
