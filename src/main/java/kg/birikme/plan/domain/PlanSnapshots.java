package kg.birikme.plan.domain;

import java.util.Map;
import java.util.stream.Collectors;
import kg.birikme.people.People;
import kg.birikme.plan.PlanId;
import kg.birikme.school.YearId;
import kg.birikme.shared.By;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a plan as it was at the two moments that others rest on: when a meeting considered it and when it was approved. */
@Component
class PlanSnapshots {

    private static final String CONSIDERED = """
            update plan p set considered_content_of = p.considered_meeting_id, considered_content = jsonb_build_object(
                'theme', p.theme, 'aim', p.aim, 'tasks', to_jsonb(p.tasks), 'analysis', p.analysis,
                'items', (select coalesce(jsonb_agg(to_jsonb(i) || jsonb_build_object('responsible',
                        (select coalesce(jsonb_agg(r.staff_id order by r.position), '[]') from plan_item_responsible r
                         where r.school_id = i.school_id and r.item_id = i.id))), '[]')
                    from plan_item i where i.school_id = p.school_id and i.plan_id = p.id))
            where p.id = ?
            """;

    private final PlanRepository plans;
    private final ItemReader items;
    private final PlanReader reader;
    private final SheetToday today;
    private final People people;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    PlanSnapshots(
            PlanRepository plans,
            ItemReader items,
            PlanReader reader,
            SheetToday today,
            People people,
            JdbcClient jdbc,
            JsonMapper json) {
        this.plans = plans;
        this.items = items;
        this.reader = reader;
        this.today = today;
        this.people = people;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Keeps what the meeting has just considered. */
    void considered(PlanId plan) {
        plans.flush();
        jdbc.sql(CONSIDERED).param(plan.value()).update();
    }

    /** What differs now from what the meeting considered; nothing where that was not kept. */
    PlanComparison changes(Plan plan) {
        plans.flush();
        return reader.considered(plan.id())
                .map(texts -> PlanComparison.of(
                        texts, items.consideredItems(plan.id()), plan.texts(), items.items(plan.id())))
                .orElseGet(PlanComparison::none);
    }

    /** Keeps what the paper says besides the plan's own words, in the moment of approval. */
    void approved(PlanId plan, YearId year, By by) {
        plans.flush();
        Map<StaffId, PersonName> names = people.names(items.items(plan).stream()
                .flatMap(item -> item.content().responsible().stream())
                .collect(Collectors.toSet()));
        jdbc.sql("update plan set approved_sheet = ? where id = ?")
                .params(json.writeValueAsString(today.of(year, names, by.today())), plan.value())
                .update();
    }
}
