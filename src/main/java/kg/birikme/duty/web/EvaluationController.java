package kg.birikme.duty.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.duty.domain.EvaluationContent;
import kg.birikme.duty.domain.EvaluationPages;
import kg.birikme.duty.domain.EvaluationPages.MemberPage;
import kg.birikme.duty.domain.EvaluationService;
import kg.birikme.handin.WorkForms;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.StaffId;
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

/** The evaluation of each member's year, in words (R30). */
@Controller
@RequestMapping("/years/{slug}/evaluations")
class EvaluationController {

    private final EvaluationPages pages;
    private final EvaluationService service;
    private final WorkForms forms;
    private final Submission submission;

    EvaluationController(EvaluationPages pages, EvaluationService service, WorkForms forms, Submission submission) {
        this.pages = pages;
        this.service = service;
        this.forms = forms;
        this.submission = submission;
    }

    @GetMapping
    String list(@PathVariable String slug, Model model) {
        model.addAttribute("page", pages.list(slug)).addAttribute("address", address(slug));
        return "duty/evaluations";
    }

    @GetMapping("/{staff}")
    String one(@PathVariable String slug, @PathVariable UUID staff, Model model) {
        MemberPage page = pages.member(slug, new StaffId(staff));
        model.addAttribute("seenForm", new SeenForm(page.version(), ""));
        return one(page, model);
    }

    private static String one(MemberPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("list", address(page.year().slug()))
                .addAttribute("place", here(page));
        return "duty/evaluation";
    }

    @GetMapping("/{staff}/edit")
    String write(@PathVariable String slug, @PathVariable UUID staff, Model model) {
        MemberPage page = pages.writing(slug, new StaffId(staff));
        if (!page.may().mayWrite()) {
            return "redirect:" + here(page);
        }
        model.addAttribute("form", EvaluationForm.of(page));
        return writePage(page, model);
    }

    @PostMapping("/{staff}/edit")
    String write(
            @PathVariable String slug,
            @PathVariable UUID staff,
            @RequestParam(defaultValue = "false") boolean handIn,
            @Valid @ModelAttribute("form") EvaluationForm form,
            BindingResult errors,
            Model model) {
        StaffId member = new StaffId(staff);
        MemberPage page = pages.writing(slug, member);
        UUID id = Objects.requireNonNullElseGet(form.id(), UUID::randomUUID);
        int version = Objects.requireNonNullElse(form.version(), 0);
        return forms.write(
                new WorkForms.Place("duty.evaluation", address(slug), here(page)),
                handIn,
                errors,
                () -> {
                    if (handIn) {
                        service.submit(page.year().id(), member, id, version, form.content());
                    } else {
                        service.write(page.year().id(), member, id, version, form.content());
                    }
                },
                () -> writePage(page, model),
                () -> EvaluationForm.of(pages.writing(slug, member)));
    }

    private static String writePage(MemberPage page, Model model) {
        model.addAttribute("page", page).addAttribute("place", here(page));
        return "duty/evaluation-edit";
    }

    @PostMapping("/{staff}/withdraw")
    String withdraw(@PathVariable String slug, @PathVariable UUID staff, @RequestParam int version) {
        MemberPage page = pages.writing(slug, new StaffId(staff));
        return forms.takeBack(
                new WorkForms.Place("duty.evaluation", address(slug), here(page)),
                () -> service.withdraw(page.year().id(), new StaffId(staff), version));
    }

    @PostMapping("/{staff}/seen")
    String seen(
            @PathVariable String slug,
            @PathVariable UUID staff,
            @Valid @ModelAttribute("seenForm") SeenForm form,
            BindingResult errors,
            Model model) {
        MemberPage page = pages.member(slug, new StaffId(staff));
        ActionForbidden.unless(page.may().decides(), "acknowledge an evaluation");
        return submission.send(
                errors,
                () -> service.seen(
                        page.year().id(),
                        new StaffId(staff),
                        Objects.requireNonNullElse(form.version(), -1),
                        Objects.requireNonNullElse(form.answer(), "")),
                () -> {
                    Flash.good("duty.evaluation.flash.seen");
                    return "redirect:" + here(page);
                },
                () -> one(page, model));
    }

    private static String here(MemberPage page) {
        return address(page.year().slug()) + "/" + page.member().staff().value();
    }

    private static String address(String slug) {
        return "/years/" + slug + "/evaluations";
    }

    /** That she has read it, and what she says to it. */
    record SeenForm(
            @NotNull @Nullable Integer version,

            @Nullable @Size(max = EvaluationContent.WORDS_MAX)
            String answer) {}

    /** An evaluation as it is typed. */
    record EvaluationForm(
            @Nullable UUID id,
            @Nullable Integer version,

            @Nullable @Size(max = EvaluationContent.WORDS_MAX)
            String strengths,

            @Nullable @Size(max = EvaluationContent.WORDS_MAX)
            String wishes,

            @Nullable @Size(max = EvaluationContent.WORDS_MAX)
            String overall) {

        static EvaluationForm of(MemberPage page) {
            return page.written()
                    .map(one -> new EvaluationForm(
                            one.head().id(),
                            one.head().version(),
                            one.content().strengths(),
                            one.content().wishes(),
                            one.content().overall()))
                    .orElseGet(() -> new EvaluationForm(UUID.randomUUID(), 0, "", "", ""));
        }

        EvaluationContent content() {
            return new EvaluationContent(
                    Objects.requireNonNullElse(strengths, ""),
                    Objects.requireNonNullElse(wishes, ""),
                    Objects.requireNonNullElse(overall, ""));
        }
    }
}
