package kg.birikme.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.shared.StaffId;

/**
 * An item of the plan in force of which nobody has said how it went (R60).
 *
 * @param line        the item's identity, the same in every revision
 * @param content     what is to be done
 * @param lastDay     the last day of its term
 * @param responsible who answers for it by name, in the order of the paper
 */
public record OpenPlanItem(UUID line, String content, LocalDate lastDay, List<StaffId> responsible) {

    public OpenPlanItem {
        responsible = List.copyOf(responsible);
    }
}
