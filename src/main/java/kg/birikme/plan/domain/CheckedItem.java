package kg.birikme.plan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.birikme.plan.FormOfWork;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanTerm;
import org.jspecify.annotations.Nullable;

/**
 * What the checks look at in an item.
 *
 * @param number its number in the plan as printed
 */
record CheckedItem(
        UUID id,
        int number,
        PlanSection section,
        @Nullable FormOfWork form,
        @Nullable PlanTerm term,
        boolean hasResponsible) {

    static List<CheckedItem> numbered(List<PlanItem> inOrder) {
        List<CheckedItem> checked = new ArrayList<>(inOrder.size());
        for (PlanItem item : inOrder) {
            ItemContent content = item.content();
            checked.add(new CheckedItem(
                    item.id(),
                    checked.size() + 1,
                    content.section(),
                    content.form(),
                    content.term(),
                    content.hasResponsible()));
        }
        return checked;
    }
}
