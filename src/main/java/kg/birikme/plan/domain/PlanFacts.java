package kg.birikme.plan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.PlanFact;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanStatus;
import kg.birikme.school.YearId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the plan that each of several years worked by, for their figures: the one in force, else the newest revision. */
@Component
class PlanFacts {

    private static final String PLANS = """
            select distinct on (p.year_id) p.year_id, p.id, p.revision, p.status, p.theme, p.aim, p.tasks,
                   (select min(a.approved_on) from plan a
                    where a.school_id = p.school_id and a.year_id = p.year_id) as first_approved_on
            from plan p
            where p.year_id = any (?) and p.status <> 'DISCARDED'
            order by p.year_id, p.status = 'APPROVED' desc, p.revision desc
            """;

    private static final String LINES = """
            select i.plan_id, i.line, i.section, i.content, l.done_state, l.reason
            from plan_item i join plan_line l on l.school_id = i.school_id and l.id = i.line
            where i.plan_id = any (?)
            order by i.plan_id, array_position(?, i.section::text), i.position
            """;

    private static final String[] SECTIONS =
            Arrays.stream(PlanSection.values()).map(Enum::name).toArray(String[]::new);

    private final JdbcClient jdbc;

    PlanFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(YearId year, UUID plan, PlanFact fact) {}

    /** The plans by their years. Two SQL statements. */
    Map<YearId, PlanFact> of(Collection<YearId> years) {
        List<Found> plans = plans(years);
        Map<UUID, List<PlanFact.Line>> lines = lines(plans);
        Map<YearId, PlanFact> found = new HashMap<>();
        plans.forEach(one -> found.put(one.year(), one.fact().with(lines.getOrDefault(one.plan(), List.of()))));
        return found;
    }

    private List<Found> plans(Collection<YearId> years) {
        return jdbc.sql(PLANS)
                .param(years.stream().map(YearId::value).toArray(UUID[]::new))
                .query((row, number) -> new Found(
                        new YearId(row.getObject("year_id", UUID.class)),
                        row.getObject("id", UUID.class),
                        new PlanFact(
                                row.getInt("revision"),
                                PlanStatus.valueOf(row.getString("status")),
                                row.getString("theme"),
                                row.getString("aim"),
                                PlanReader.strings(row.getArray("tasks")),
                                row.getObject("first_approved_on", LocalDate.class),
                                List.of())))
                .list();
    }

    private Map<UUID, List<PlanFact.Line>> lines(List<Found> plans) {
        Map<UUID, List<PlanFact.Line>> lines = new HashMap<>();
        jdbc.sql(LINES)
                .params(plans.stream().map(Found::plan).toArray(UUID[]::new), SECTIONS)
                .query(row -> {
                    List<PlanFact.Line> ofPlan =
                            lines.computeIfAbsent(row.getObject("plan_id", UUID.class), any -> new ArrayList<>());
                    ofPlan.add(new PlanFact.Line(
                            row.getObject("line", UUID.class),
                            ofPlan.size() + 1,
                            PlanSection.valueOf(row.getString("section")),
                            row.getString("content"),
                            DoneState.valueOf(row.getString("done_state")),
                            row.getString("reason")));
                });
        return lines;
    }
}
