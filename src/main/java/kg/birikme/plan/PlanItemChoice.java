package kg.birikme.plan;

import java.util.List;
import java.util.UUID;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * An item to which a meeting, an event or a report may be linked, and from which one may be made (R1).
 *
 * @param line        the item's identity, the same in every revision
 * @param number      its number in the plan as printed, running through all sections
 * @param responsible who answers for it by name, in the order of the paper
 * @param group       a whole group that answers
 */
public record PlanItemChoice(
        UUID line,
        PlanSection section,
        int number,
        String content,
        ItemKind kind,
        @Nullable FormOfWork form,
        @Nullable PlanTerm term,
        List<StaffId> responsible,
        @Nullable ResponsibleGroup group) {

    public PlanItemChoice {
        responsible = List.copyOf(responsible);
    }

    /** Whether the person answers for it by name. */
    public boolean isOf(StaffId person) {
        return responsible.contains(person);
    }
}
