package kg.birikme.plan.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.domain.ItemView;
import org.jspecify.annotations.Nullable;

/**
 * The mark of fulfilment of an item.
 *
 * @param plan the plan in force
 */
record MarkForm(
        @NotNull @Nullable UUID plan,
        @NotNull @Nullable DoneState state,
        @Nullable LocalDate doneOn,
        @Nullable @Size(max = 500) String reason,
        @NotNull @Nullable Integer version) {

    static MarkForm of(UUID plan, ItemView item) {
        ItemView.Mark mark = item.mark();
        return new MarkForm(plan, mark.state(), mark.on(), mark.reason(), mark.version());
    }

    String words() {
        return reason == null ? "" : reason;
    }
}
