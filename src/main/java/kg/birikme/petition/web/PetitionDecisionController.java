package kg.birikme.petition.web;

import static kg.birikme.petition.web.PetitionController.address;
import static kg.birikme.petition.web.PetitionWriteController.place;
import static kg.birikme.petition.web.PetitionWriteController.readPage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.handin.RemarkForm;
import kg.birikme.handin.WorkForms;
import kg.birikme.petition.PetitionOutcome;
import kg.birikme.petition.domain.PetitionDecision;
import kg.birikme.petition.domain.PetitionPages;
import kg.birikme.petition.domain.PetitionPages.PetitionPage;
import kg.birikme.petition.domain.PetitionService;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the director or a deputy answers, and what became of a candidate (F15, point 9; F16, point 8). */
@Controller
@RequestMapping("/years/{slug}/petitions/{id}")
class PetitionDecisionController {

    private final PetitionPages pages;
    private final PetitionService service;
    private final WorkForms forms;
    private final Submission submission;

    PetitionDecisionController(PetitionPages pages, PetitionService service, WorkForms forms, Submission submission) {
        this.pages = pages;
        this.service = service;
        this.forms = forms;
        this.submission = submission;
    }

    @PostMapping("/decide")
    String decide(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("decisionForm") DecisionForm form,
            BindingResult errors,
            Model model) {
        PetitionPage page = pages.one(slug, id);
        return submission.send(
                errors,
                () -> service.decide(id, form.opened(), form.decision()),
                () -> {
                    Flash.good("petition.flash.decided." + form.outcome());
                    return "redirect:" + address(slug) + "/" + id;
                },
                () -> readPage(page, model.addAttribute("failed", "decide")),
                () -> DecisionForm.blank(pages.one(slug, id).head().version()));
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("remarkForm") RemarkForm form,
            BindingResult errors,
            Model model) {
        PetitionPage page = pages.one(slug, id);
        return forms.giveBack(
                place(slug, id),
                form,
                errors,
                (version, remark) -> service.giveBack(id, version, remark),
                () -> readPage(page, model.addAttribute("failed", "return")));
    }

    @PostMapping("/result")
    String result(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("resultForm") ResultForm form,
            BindingResult errors,
            Model model) {
        PetitionPage page = pages.one(slug, id);
        return submission.send(
                errors,
                () -> service.tellResult(
                        id,
                        Objects.requireNonNullElse(form.version(), -1),
                        Objects.requireNonNullElse(form.result(), ""),
                        form.resultOn(),
                        Objects.requireNonNullElse(form.diploma(), "")),
                () -> {
                    Flash.saved();
                    return "redirect:" + address(slug) + "/" + id;
                },
                () -> readPage(page, model.addAttribute("failed", "result")),
                () -> ResultForm.of(pages.one(slug, id)));
    }

    /** The decision box of F15. */
    record DecisionForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable PetitionOutcome outcome,

            @Nullable @Size(max = PetitionDecision.ORDER_MAX)
            String orderNumber,

            @Nullable LocalDate orderOn,

            @Nullable @Size(max = PetitionDecision.ANSWER_MAX)
            String answer) {

        static DecisionForm blank(int version) {
            return new DecisionForm(version, null, "", null, "");
        }

        int opened() {
            return Objects.requireNonNullElse(version, -1);
        }

        PetitionDecision decision() {
            return new PetitionDecision(
                    Objects.requireNonNull(outcome),
                    Objects.requireNonNullElse(orderNumber, ""),
                    orderOn,
                    Objects.requireNonNullElse(answer, ""));
        }
    }

    /** What became of the candidate. */
    record ResultForm(
            @NotNull @Nullable Integer version,
            @Nullable @Size(max = 500) String result,
            @Nullable LocalDate resultOn,
            @Nullable @Size(max = 100) String diploma) {

        static ResultForm of(PetitionPage page) {
            return new ResultForm(page.head().version(), page.result(), page.resultOn(), page.diploma());
        }
    }
}
