package kg.birikme.plan.web;

import static kg.birikme.shared.KyrgyzText.said;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kg.birikme.plan.domain.PlanHead;
import kg.birikme.plan.domain.PlanTexts;
import org.jspecify.annotations.Nullable;

/**
 * Sections I and II.
 *
 * @param plan  the revision
 * @param tasks one a line
 */
record TextsForm(
        @NotNull @Nullable UUID plan,
        @Nullable @Size(max = PlanTexts.THEME_MAX) String theme,
        @Nullable @Size(max = PlanTexts.AIM_MAX) String aim,
        @Nullable @Size(max = PlanTexts.TASKS_MAX * (PlanTexts.TASK_MAX + 1)) String tasks,
        @Nullable @Size(max = PlanTexts.ANALYSIS_MAX) String analysis,
        @NotNull @Nullable Integer version) {

    static TextsForm of(PlanHead head) {
        PlanTexts texts = head.texts();
        return new TextsForm(
                head.id().value(),
                texts.theme(),
                texts.aim(),
                String.join("\n", texts.tasks()),
                texts.analysis(),
                head.version());
    }

    PlanTexts texts() {
        return new PlanTexts(said(theme), said(aim), said(tasks).lines().toList(), said(analysis));
    }

}
