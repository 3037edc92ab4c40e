package kg.birikme.plan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.domain.ItemReader.CheckedItem;
import kg.birikme.school.YearView;
import kg.birikme.shared.Clause;

/** What a plan must hold before it is sent on: design section 5 on R3, R8 and R9. Shown live while drafting. */
final class PlanChecks {

    private static final int MEETINGS_A_YEAR = 4;
    private static final Clause BY_PLAN = Clause.r(1);
    private static final Clause PLAN_IS_DUE = Clause.r(44);

    private PlanChecks() {}

    static List<PlanCheck> of(PlanTexts texts, List<CheckedItem> items, YearView year) {
        List<PlanCheck> checks = new ArrayList<>();
        List<CheckedItem> meetings = items.stream()
                .filter(item -> item.section() == PlanSection.MEETINGS)
                .toList();
        checks.add(new PlanCheck(
                Clause.r(8),
                "plan.check.four",
                List.of(meetings.size()),
                anchor(PlanSection.MEETINGS),
                meetings.size() >= MEETINGS_A_YEAR,
                true));
        for (int quarter = 1; quarter <= 4; quarter++) {
            checks.add(quarter(quarter, meetings, year));
        }
        checks.add(event(
                "plan.check.openClassHours",
                items,
                item -> item.form() != null && item.form().openClassHour()));
        checks.add(event(
                "plan.check.extracurricular",
                items,
                item -> item.form() != null && item.form().extracurricular()));
        checks.add(each("plan.check.responsible", items, CheckedItem::hasResponsible));
        checks.add(each("plan.check.term", items, item -> item.term() != null));
        checks.add(new PlanCheck(
                PLAN_IS_DUE,
                "plan.check.theme",
                List.of(),
                "texts",
                !texts.theme().isEmpty(),
                false));
        checks.add(new PlanCheck(
                PLAN_IS_DUE,
                "plan.check.tasks",
                List.of(texts.tasks().size()),
                "texts",
                texts.tasks().size() >= PlanTexts.TASKS_MIN,
                false));
        return List.copyOf(checks);
    }

    private static PlanCheck quarter(int quarter, List<CheckedItem> meetings, YearView year) {
        long planned = meetings.stream()
                .filter(item -> item.term() != null
                        && item.term()
                                .quarterIn(year)
                                .filter(in -> in == quarter)
                                .isPresent())
                .count();
        return new PlanCheck(
                Clause.r(3),
                "plan.check.quarter",
                List.of(quarter, planned),
                anchor(PlanSection.MEETINGS),
                planned > 0,
                true);
    }

    private static PlanCheck event(String key, List<CheckedItem> items, Predicate<CheckedItem> counts) {
        long found = items.stream().filter(counts).count();
        return new PlanCheck(Clause.r(9), key, List.of(found), anchor(PlanSection.OPEN_EVENTS), found > 0, true);
    }

    private static PlanCheck each(String key, List<CheckedItem> items, Predicate<CheckedItem> has) {
        List<CheckedItem> lacking = items.stream().filter(has.negate()).toList();
        String numbers =
                lacking.stream().map(item -> Integer.toString(item.number())).collect(Collectors.joining(", "));
        String place = lacking.isEmpty() ? "items" : "item-" + lacking.get(0).id();
        return new PlanCheck(BY_PLAN, key, List.of(numbers), place, lacking.isEmpty(), true);
    }

    private static String anchor(PlanSection section) {
        return "section-" + section.roman();
    }
}
