package kg.birikme.activity.domain;

import kg.birikme.plan.MovedLines;
import kg.birikme.school.SignalSource;
import org.springframework.stereotype.Component;

/** Activities to come that stand on another day than the approved plan now says (R1): whoever holds one learns of it. */
@Component
class MovedActivities implements SignalSource {

    @Override
    public String sql() {
        return """
                select 'activityOffPlan' as key, h.staff_id, a.no::text as ref, l.last_day as day, a.title as words
                from (%s) l
                join activity a on a.plan_line = l.line
                join activity_person h on h.school_id = a.school_id and h.activity_id = a.id and h.part = 'HOLDER'
                where a.year_id = :year and a.status = 'PLANNED' and (:everybody or h.staff_id = :actor)
                    and (a.last_day > l.last_day or a.first_day < l.first_day)
                """.formatted(MovedLines.SQL);
    }
}
