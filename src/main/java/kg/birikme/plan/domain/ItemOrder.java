package kg.birikme.plan.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kg.birikme.plan.PlanSection;
import kg.birikme.shared.Shift;

/** Keeps the places of the items of a section at 1, 2, 3 … */
final class ItemOrder {

    private ItemOrder() {}

    /** The place behind the last item of the section. */
    static int end(Collection<PlanItem> items, PlanSection section) {
        return of(items, section).size() + 1;
    }

    /** Moves an item; at an edge it stays. */
    static void move(Collection<PlanItem> items, PlanItem item, Shift where) {
        List<PlanItem> order = new ArrayList<>(of(items, item.section()));
        where.move(order, item, 0);
        number(order);
    }

    /** Closes the gap that a removed item left. */
    static void close(Collection<PlanItem> items, PlanSection section) {
        number(of(items, section));
    }

    private static List<PlanItem> of(Collection<PlanItem> items, PlanSection section) {
        return items.stream()
                .filter(item -> item.section() == section)
                .sorted(Comparator.comparing(PlanItem::position))
                .toList();
    }

    private static void number(List<PlanItem> order) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).position() != i + 1) {
                order.get(i).place(i + 1);
            }
        }
    }
}
