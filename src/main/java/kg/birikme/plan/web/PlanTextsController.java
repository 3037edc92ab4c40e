package kg.birikme.plan.web;

import static kg.birikme.shared.KyrgyzText.said;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.domain.PlanDrafting;
import kg.birikme.plan.domain.PlanHead;
import kg.birikme.plan.domain.PlanPages;
import kg.birikme.plan.domain.PlanTexts;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Sections I and II of the plan. */
@Controller
@RequestMapping("/years/{slug}/plan/texts")
class PlanTextsController {

    private final PlanPages pages;
    private final PlanDrafting drafting;
    private final Submission submission;

    PlanTextsController(PlanPages pages, PlanDrafting drafting, Submission submission) {
        this.pages = pages;
        this.drafting = drafting;
        this.submission = submission;
    }

    @GetMapping
    String edit(@PathVariable String slug, Model model) {
        model.addAttribute("form", TextsForm.of(pages.editable(slug).head()));
        return view(slug, model);
    }

    @PostMapping
    String save(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") TextsForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> drafting.write(
                        new PlanId(Objects.requireNonNull(form.plan())),
                        Objects.requireNonNull(form.version()),
                        form.texts()),
                () -> {
                    Flash.saved();
                    return "redirect:/years/" + slug + "/plan#texts";
                },
                () -> view(slug, model),
                () -> TextsForm.of(pages.editable(slug).head()));
    }

    private static String view(String slug, Model model) {
        model.addAttribute("slug", slug);
        return "plan/texts";
    }

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

            @Nullable @Size(max = PlanTexts.TASKS_MAX * (PlanTexts.TASK_MAX + 1))
            String tasks,

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
}
