package kg.birikme.petition.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.petition.PetitionKind;
import kg.birikme.petition.domain.PetitionPages;
import kg.birikme.petition.domain.PetitionPages.BeginPage;
import kg.birikme.petition.domain.PetitionPages.ListPage;
import kg.birikme.petition.domain.PetitionService;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Choice;
import kg.birikme.web.Choices;
import kg.birikme.web.ListSheet;
import kg.birikme.web.ListSheet.Word;
import kg.birikme.web.SheetResponse;
import kg.birikme.web.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The year's petitions, and beginning one (R31, R64, R67, R79, R80, R82, R83). */
@Controller
class PetitionController {

    private final PetitionPages pages;
    private final PetitionService service;
    private final Submission submission;
    private final SheetResponse sheets;
    private final Choices choices;

    PetitionController(
            PetitionPages pages,
            PetitionService service,
            Submission submission,
            SheetResponse sheets,
            Choices choices) {
        this.pages = pages;
        this.service = service;
        this.submission = submission;
        this.sheets = sheets;
        this.choices = choices;
    }

    /** How a petition stands, for whoever looks for some: its status, or what was decided. */
    enum Standing {
        DRAFT,
        SUBMITTED,
        RETURNED,
        GRANTED,
        DECLINED,
        ANSWERED
    }

    /** What is shown of the list; all of it where nothing is chosen. */
    record Filter(@Nullable PetitionKind kind, @Nullable Standing status) {

        String kindName() {
            return kind == null ? "" : kind.name();
        }

        String statusName() {
            return status == null ? "" : status.name();
        }

        public boolean on() {
            return kind != null || status != null;
        }

        public String query() {
            return "?kind=" + kindName() + "&status=" + statusName();
        }
    }

    @GetMapping("/years/{slug}/petitions")
    String list(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable PetitionKind kind,
            @RequestParam(required = false) @Nullable Standing status,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Filter filter = new Filter(kind, status);
        ListPage list = pages.list(slug, filter.kindName(), filter.statusName(), page);
        model.addAttribute("page", list)
                .addAttribute("filter", filter)
                .addAttribute("kinds", choices.of(List.of(PetitionKind.values()), "petition.kind"))
                .addAttribute("statuses", choices.of(Standing.values(), "petition.filter"))
                .addAttribute("address", address(slug));
        return "petition/list";
    }

    @GetMapping("/years/{slug}/petitions.xlsx")
    ResponseEntity<byte[]> sheet(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable PetitionKind kind,
            @RequestParam(required = false) @Nullable Standing status) {
        Filter filter = new Filter(kind, status);
        ListPage page = pages.whole(slug, filter.kindName(), filter.statusName());
        ListSheet sheet = ListSheet.of(
                "petition.nav",
                "petition.kind",
                "petition.about",
                "petition.subject",
                "petition.author",
                "petition.begun",
                "petition.answerBy",
                "petition.status",
                "petition.order",
                "petition.orderOn");
        page.rows()
                .forEach(row -> sheet.row(
                        Word.of("petition.kind." + row.kind()),
                        row.reward() == null ? row.title() : Word.of("petition.reward." + row.reward()),
                        row.subjectName() == null ? "" : row.subjectName().listed(),
                        row.authorName().listed(),
                        row.begunOn(),
                        row.answerBy(),
                        Word.of(row.standing(page.today())),
                        row.orderNumber(),
                        row.orderOn()));
        return sheets.of(sheet);
    }

    @GetMapping("/years/{slug}/petitions/new")
    String begin(@PathVariable String slug, Model model) {
        BeginPage page = pages.beginning(slug);
        model.addAttribute("form", new BeginForm(UUID.randomUUID(), null, null));
        return beginPage(page, model);
    }

    @PostMapping("/years/{slug}/petitions/new")
    String begin(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") BeginForm form,
            BindingResult errors,
            Model model) {
        BeginPage page = pages.beginning(slug);
        UUID id = Objects.requireNonNullElseGet(form.id(), UUID::randomUUID);
        return submission.send(
                errors,
                () -> service.begin(
                        page.year().id(),
                        id,
                        Objects.requireNonNull(form.kind()),
                        form.subject() == null ? null : new StaffId(form.subject())),
                () -> "redirect:" + address(slug) + "/" + id,
                () -> beginPage(page, model));
    }

    private static String beginPage(BeginPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute(
                        "members",
                        page.members().stream()
                                .map(member -> Choice.of(member.staff(), member.name()))
                                .toList())
                .addAttribute("address", address(page.year().slug()));
        return "petition/new";
    }

    static String address(String slug) {
        return "/years/" + slug + "/petitions";
    }

    /** What is begun, and for whom. */
    record BeginForm(
            @Nullable UUID id,
            @NotNull @Nullable PetitionKind kind,
            @Nullable UUID subject) {}
}
