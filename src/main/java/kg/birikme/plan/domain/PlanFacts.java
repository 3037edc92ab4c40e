package kg.birikme.plan.domain;

import kg.birikme.plan.PlanFact;
import kg.birikme.school.FactSource;
import org.springframework.stereotype.Component;

/** The plan that each of several years worked by, for its figures. */
@Component
class PlanFacts implements FactSource<PlanFact> {

    @Override
    public Class<PlanFact> type() {
        return PlanFact.class;
    }

    @Override
    public String sql() {
        return """
                select p.year_id, json_build_object('revision', p.revision, 'status', p.status, 'theme', p.theme,
                    'aim', p.aim, 'tasks', p.tasks,
                    'firstApprovedOn', (select min(a.approved_on) from plan a
                        where a.school_id = p.school_id and a.year_id = p.year_id),
                    'lines', coalesce((select json_agg(json_build_object('line', n.line, 'number', n.number,
                            'section', n.section, 'content', n.content, 'state', n.done_state, 'reason', n.reason)
                            order by n.number)
                        from (select i.line, i.section, i.content, l.done_state, l.reason,
                                row_number() over (order by array_position(array['MEETINGS', 'ORGANISATION',
                                    'OPEN_EVENTS', 'MASTERY', 'YOUNG', 'PARENTS', 'CONTROL'], i.section::text),
                                    i.position) as number
                            from plan_item i join plan_line l on l.school_id = i.school_id and l.id = i.line
                            where i.school_id = p.school_id and i.plan_id = p.id) n), '[]'::json)) as fact
                from (select distinct on (o.year_id) o.* from plan o where o.year_id = any (:years) and o.status <> 'DISCARDED'
                      order by o.year_id, o.status = 'APPROVED' desc, o.revision desc) p
                """;
    }
}
