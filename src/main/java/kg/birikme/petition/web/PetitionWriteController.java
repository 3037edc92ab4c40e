package kg.birikme.petition.web;

import static kg.birikme.petition.web.PetitionController.address;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kg.birikme.followup.Followups.Adopted;
import kg.birikme.handin.RemarkForm;
import kg.birikme.handin.WorkForms;
import kg.birikme.paper.PaperLanguage;
import kg.birikme.paper.Print;
import kg.birikme.petition.ContestLevel;
import kg.birikme.petition.PetitionKind;
import kg.birikme.petition.RewardForm;
import kg.birikme.petition.domain.PetitionContent;
import kg.birikme.petition.domain.PetitionPages;
import kg.birikme.petition.domain.PetitionPages.PetitionPage;
import kg.birikme.petition.domain.PetitionService;
import kg.birikme.petition.web.PetitionDecisionController.DecisionForm;
import kg.birikme.petition.web.PetitionDecisionController.ResultForm;
import kg.birikme.shared.Language;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.Choice;
import kg.birikme.web.Flash;
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

/** One petition: written by its author, agreed to by a candidate, handed in, printed (F15, F16). */
@Controller
@RequestMapping("/years/{slug}/petitions/{id}")
class PetitionWriteController {

    /** Words of a decision that a field of choices has room for. */
    private static final int WORDS = 90;

    private final PetitionPages pages;
    private final PetitionService service;
    private final PetitionPapers papers;
    private final WorkForms forms;

    PetitionWriteController(PetitionPages pages, PetitionService service, PetitionPapers papers, WorkForms forms) {
        this.pages = pages;
        this.service = service;
        this.papers = papers;
        this.forms = forms;
    }

    @GetMapping
    String one(@PathVariable String slug, @PathVariable UUID id, Model model) {
        PetitionPage page = pages.one(slug, id);
        if (page.may().mayWrite()) {
            model.addAttribute("form", PetitionForm.of(page));
            return writePage(page, model);
        }
        return readPage(page, model);
    }

    @PostMapping
    String write(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean handIn,
            @Valid @ModelAttribute("form") PetitionForm form,
            BindingResult errors,
            Model model) {
        pages.one(slug, id);
        int version = Objects.requireNonNullElse(form.version(), -1);
        return forms.write(
                place(slug, id),
                handIn,
                errors,
                () -> {
                    if (handIn) {
                        service.submit(id, version, form.content());
                    } else {
                        service.write(id, version, form.content());
                    }
                },
                () -> writePage(pages.one(slug, id), model),
                () -> PetitionForm.of(pages.one(slug, id)));
    }

    @PostMapping("/withdraw")
    String withdraw(@PathVariable String slug, @PathVariable UUID id, @RequestParam int version) {
        pages.one(slug, id);
        return forms.takeBack(place(slug, id), () -> service.withdraw(id, version));
    }

    @PostMapping("/discard")
    String discard(@PathVariable String slug, @PathVariable UUID id) {
        service.discard(id);
        Flash.note("petition.flash.discarded");
        return "redirect:" + address(slug);
    }

    @PostMapping("/consent")
    String consent(@PathVariable String slug, @PathVariable UUID id) {
        pages.one(slug, id);
        service.consent(id);
        Flash.good("petition.flash.consented");
        return "redirect:" + address(slug) + "/" + id;
    }

    /** The paper: F15, F16, or a letter of the same make. */
    @GetMapping("/print.pdf")
    Print paper(@PathVariable String slug, @PathVariable UUID id, @PaperLanguage Language language) {
        PetitionPage page = pages.one(slug, id);
        String whom = page.head().subjectName() == null
                ? page.head().authorName().surname()
                : page.head().subjectName().surname();
        return new Print(papers.of(page, language), whom + " " + page.head().begunOn());
    }

    static WorkForms.Place place(String slug, UUID id) {
        return new WorkForms.Place("petition", address(slug), address(slug) + "/" + id);
    }

    private static String writePage(PetitionPage page, Model model) {
        PetitionKind kind = page.head().kind();
        Set<Role> addressees = EnumSet.of(Role.DEPUTY_TEACHING, Role.DEPUTY_METHODICAL, Role.DEPUTY_UPBRINGING);
        if (kind != PetitionKind.ADVICE) {
            addressees.add(Role.DIRECTOR);
        }
        model.addAttribute("page", page)
                .addAttribute("address", address(page.year().slug()))
                .addAttribute("addressees", addressees)
                .addAttribute("rewards", RewardForm.values())
                .addAttribute("levels", ContestLevel.values())
                .addAttribute(
                        "decisions",
                        page.decisions().stream()
                                .map(PetitionWriteController::choice)
                                .toList());
        return "petition/write";
    }

    private static Choice choice(Adopted decision) {
        String text = decision.text();
        String words = text.length() <= WORDS ? text : text.substring(0, WORDS).strip() + " …";
        return new Choice(
                decision.id().value().toString(),
                "№ " + decision.protocol() + " (" + SchoolDates.shortDate(decision.day()) + "), " + decision.number()
                        + ". " + words);
    }

    static String readPage(PetitionPage page, Model model) {
        int version = page.head().version();
        if (!model.containsAttribute("decisionForm")) {
            model.addAttribute("decisionForm", DecisionForm.blank(version));
        }
        if (!model.containsAttribute("remarkForm")) {
            model.addAttribute("remarkForm", RemarkForm.blank(version));
        }
        if (!model.containsAttribute("resultForm")) {
            model.addAttribute("resultForm", ResultForm.of(page));
        }
        model.addAttribute("page", page)
                .addAttribute("address", address(page.year().slug()));
        return "petition/read";
    }

    /** What is written into a petition; of which kind it is the record knows. */
    record PetitionForm(
            @NotNull @Nullable Integer version,
            @Nullable @Size(max = PetitionContent.TITLE_MAX) String title,

            @Nullable @Size(max = PetitionContent.GROUNDS_MAX)
            String grounds,

            @Nullable UUID recommendation,
            @NotNull @Nullable Role addressee,
            @Nullable LocalDate answerBy,
            @Nullable RewardForm reward,

            @Nullable @Size(max = PetitionContent.AWARDS_MAX)
            String earlierAwards,

            @Nullable ContestLevel level,
            @Nullable @Size(max = PetitionContent.LINE_MAX) String category,
            @Nullable @Size(max = PetitionContent.LINE_MAX) String organiser,
            @Nullable LocalDate contestOn) {

        static PetitionForm of(PetitionPage page) {
            PetitionContent content = page.content();
            return new PetitionForm(
                    page.head().version(),
                    content.title(),
                    content.grounds(),
                    content.recommendation(),
                    content.addressee(),
                    content.answerBy(),
                    content.reward(),
                    content.earlierAwards(),
                    content.level(),
                    content.category(),
                    content.organiser(),
                    content.contestOn());
        }

        PetitionContent content() {
            return new PetitionContent(
                    said(title),
                    said(grounds),
                    recommendation,
                    Objects.requireNonNullElse(addressee, Role.DIRECTOR),
                    answerBy,
                    reward,
                    said(earlierAwards),
                    level,
                    said(category),
                    said(organiser),
                    contestOn);
        }

        private static String said(@Nullable String text) {
            return Objects.requireNonNullElse(text, "").strip();
        }
    }
}
