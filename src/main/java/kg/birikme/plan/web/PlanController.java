package kg.birikme.plan.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.domain.PlanApproval;
import kg.birikme.plan.domain.PlanDrafting;
import kg.birikme.plan.domain.PlanPages.Shown;
import kg.birikme.school.Years;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The plan of a year and the steps of its way. */
@Controller
@RequestMapping("/years/{slug}/plan")
class PlanController {

    private final PlanView view;
    private final PlanDrafting drafting;
    private final PlanApproval approval;
    private final Years years;
    private final Submission submission;

    PlanController(PlanView view, PlanDrafting drafting, PlanApproval approval, Years years, Submission submission) {
        this.view = view;
        this.drafting = drafting;
        this.approval = approval;
        this.years = years;
        this.submission = submission;
    }

    /** @param show which of the items, by the word of {@link Shown} */
    @GetMapping
    String show(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(defaultValue = "false") boolean decide,
            Model model) {
        // Whoever comes from the first page to take the step finds its question open.
        model.addAttribute("decide", decide);
        return view.show(slug, revision, Shown.of(show), model);
    }

    @PostMapping
    String start(@PathVariable String slug, @RequestParam UUID id) {
        drafting.start(new PlanId(id), years.bySlug(slug).id());
        Flash.good("plan.flash.started");
        return home(slug);
    }

    @PostMapping("/send")
    String send(
            @PathVariable String slug,
            @Valid @ModelAttribute("step") StepForm step,
            BindingResult errors,
            Model model) {
        return take(slug, errors, model, "plan.flash.sent", () -> approval.send(plan(step), version(step)));
    }

    @PostMapping("/recall")
    String recall(
            @PathVariable String slug,
            @Valid @ModelAttribute("step") StepForm step,
            BindingResult errors,
            Model model) {
        return take(slug, errors, model, "plan.flash.recalled", () -> approval.recall(plan(step), version(step)));
    }

    /** The chair takes a considered plan back to change it. */
    @PostMapping("/reopen")
    String reopen(
            @PathVariable String slug,
            @Valid @ModelAttribute("step") StepForm step,
            BindingResult errors,
            Model model) {
        return take(slug, errors, model, "plan.flash.reopened", () -> approval.reopen(plan(step), version(step)));
    }

    /** The chair gives a revision up. */
    @PostMapping("/discard")
    String discard(
            @PathVariable String slug,
            @Valid @ModelAttribute("step") StepForm step,
            BindingResult errors,
            Model model) {
        return take(slug, errors, model, "plan.flash.discarded", () -> approval.discard(plan(step), version(step)));
    }

    @PostMapping("/agree")
    String agree(
            @PathVariable String slug,
            @Valid @ModelAttribute("step") StepForm step,
            BindingResult errors,
            Model model) {
        return take(
                slug,
                errors,
                model,
                "plan.flash.agreed",
                () -> approval.agree(plan(step), version(step), step.warned()));
    }

    @PostMapping("/approve")
    String approve(
            @PathVariable String slug,
            @Valid @ModelAttribute("step") StepForm step,
            BindingResult errors,
            Model model) {
        return take(
                slug,
                errors,
                model,
                "plan.flash.approved",
                () -> approval.approve(plan(step), version(step), step.warned()));
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable String slug,
            @Valid @ModelAttribute("step") StepForm step,
            BindingResult errors,
            Model model) {
        return take(
                slug,
                errors,
                model,
                "plan.flash.returned",
                () -> approval.giveBack(plan(step), version(step), step.words(), step.wantsMeeting()));
    }

    @PostMapping("/revisions")
    String revise(@PathVariable String slug, @RequestParam UUID plan, @RequestParam UUID id) {
        drafting.revise(new PlanId(plan), new PlanId(id));
        Flash.good("plan.flash.revised");
        return home(slug);
    }

    private String take(String slug, BindingResult errors, Model model, String flash, Runnable step) {
        return submission.send(
                errors,
                step,
                () -> {
                    Flash.good(flash);
                    return home(slug);
                },
                () -> view.show(slug, null, Shown.ALL, model));
    }

    private static String home(String slug) {
        return "redirect:/years/" + slug + "/plan";
    }

    private static PlanId plan(StepForm step) {
        return new PlanId(Objects.requireNonNull(step.plan()));
    }

    private static int version(StepForm step) {
        return Objects.requireNonNull(step.version());
    }

    /**
     * A step of the way, taken by one who saw the plan as it was.
     *
     * @param plan         the revision
     * @param version      the version that the person saw
     * @param acknowledged whether the warning of acting in two offices was ticked (B3)
     * @param remark       what is to be mended, on a return
     * @param newMeeting   whether a new meeting has to consider the plan, on a return
     */
    record StepForm(
            @NotNull @Nullable UUID plan,
            @NotNull @Nullable Integer version,
            @Nullable Boolean acknowledged,
            @Nullable String remark,
            @Nullable Boolean newMeeting) {

        static StepForm of(UUID plan, int version) {
            return new StepForm(plan, version, false, "", false);
        }

        boolean warned() {
            return Boolean.TRUE.equals(acknowledged);
        }

        boolean wantsMeeting() {
            return Boolean.TRUE.equals(newMeeting);
        }

        String words() {
            return remark == null ? "" : remark;
        }
    }
}
