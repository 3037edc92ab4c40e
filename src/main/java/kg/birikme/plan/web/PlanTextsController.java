package kg.birikme.plan.web;

import jakarta.validation.Valid;
import java.util.Objects;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.domain.PlanDrafting;
import kg.birikme.plan.domain.PlanPages;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
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
}
