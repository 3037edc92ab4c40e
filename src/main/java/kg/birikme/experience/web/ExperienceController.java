package kg.birikme.experience.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.experience.domain.ExperienceContent;
import kg.birikme.experience.domain.ExperienceContent.Heard;
import kg.birikme.experience.domain.ExperiencePages;
import kg.birikme.experience.domain.ExperiencePages.FormPage;
import kg.birikme.experience.domain.ExperiencePages.ListPage;
import kg.birikme.experience.domain.ExperiencePages.OnePage;
import kg.birikme.experience.domain.ExperienceService;
import kg.birikme.experience.domain.ExperienceView;
import kg.birikme.experience.domain.ExperienceView.Used;
import kg.birikme.paper.PaperLanguage;
import kg.birikme.paper.Print;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Language;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Flash;
import kg.birikme.web.ListSheet;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The association's advanced experience: list, entry, form, print (R26, R68, R80, R95). */
@Controller
@RequestMapping("/years/{slug}/experience")
class ExperienceController {

    private final ExperienceService service;
    private final ExperiencePages pages;
    private final ExperiencePapers papers;
    private final SheetResponse sheets;
    private final Submission submission;

    ExperienceController(
            ExperienceService service,
            ExperiencePages pages,
            ExperiencePapers papers,
            SheetResponse sheets,
            Submission submission) {
        this.service = service;
        this.pages = pages;
        this.papers = papers;
        this.sheets = sheets;
        this.submission = submission;
    }

    @GetMapping
    String list(@PathVariable String slug, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("page", pages.list(slug, page)).addAttribute("address", address(slug));
        return "experience/list";
    }

    @GetMapping("/list.xlsx")
    ResponseEntity<byte[]> sheet(@PathVariable String slug) {
        ListSheet sheet = ListSheet.of(
                "experience.nav",
                "experience.whose",
                "experience.theme",
                "experience.essence",
                "experience.heard",
                "experience.published",
                "experience.practices");
        pages.whole(slug)
                .rows()
                .forEach(row -> sheet.row(
                        row.name().listed(),
                        row.content().theme(),
                        row.content().essence(),
                        ExperiencePapers.heard(row),
                        row.content().published(),
                        row.practices().stream().map(Used::name).collect(Collectors.joining(", "))));
        return sheets.of(sheet);
    }

    @GetMapping("/list.pdf")
    Print print(@PathVariable String slug, @PaperLanguage Language language) {
        ListPage page = pages.whole(slug);
        return Print.of(papers.list(page.year(), page.rows(), language), slug);
    }

    @GetMapping("/new")
    String blank(@PathVariable String slug, Model model) {
        FormPage page = pages.form(slug);
        model.addAttribute("form", ExperienceForm.blank(page));
        return formPage(page, null, model);
    }

    @PostMapping("/new")
    String tell(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") ExperienceForm form,
            BindingResult errors,
            Model model) {
        FormPage page = pages.form(slug);
        return submission.send(
                errors,
                () -> service.tell(
                        Objects.requireNonNull(form.id()),
                        page.year().id(),
                        new StaffId(Objects.requireNonNull(form.whose())),
                        form.content()),
                () -> {
                    Flash.good("experience.flash.told");
                    return "redirect:" + address(slug) + "/" + form.id();
                },
                () -> formPage(page, null, model));
    }

    @GetMapping("/{id}")
    String one(@PathVariable String slug, @PathVariable UUID id, Model model) {
        OnePage page = pages.one(slug, id);
        Used own = page.one().of(page.may().actor().staff());
        model.addAttribute("practiceForm", new PracticeForm(own == null ? "" : own.words()))
                .addAttribute("removeForm", new RemoveForm(""));
        return onePage(page, null, model);
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable String slug, @PathVariable UUID id, Model model) {
        OnePage page = pages.one(slug, id);
        ActionForbidden.unless(page.may().mayWrite(), "change an experience");
        model.addAttribute("form", ExperienceForm.of(page.one()));
        return formPage(pages.form(slug), page.one(), model);
    }

    @PostMapping("/{id}/edit")
    String change(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ExperienceForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> service.change(id, Objects.requireNonNullElse(form.version(), -1), form.content()),
                () -> {
                    Flash.saved();
                    return "redirect:" + address(slug) + "/" + id;
                },
                () -> formPage(pages.form(slug), pages.one(slug, id).one(), model),
                () -> ExperienceForm.of(pages.one(slug, id).one()));
    }

    @PostMapping("/{id}/practice")
    String practise(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("practiceForm") PracticeForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> service.practise(id, Objects.requireNonNullElse(form.words(), "")),
                () -> {
                    Flash.good("experience.flash.practised");
                    return "redirect:" + address(slug) + "/" + id;
                },
                () -> {
                    model.addAttribute("removeForm", new RemoveForm(""));
                    return onePage(pages.one(slug, id), "practice", model);
                });
    }

    @PostMapping("/{id}/remove")
    String remove(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("removeForm") RemoveForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> service.remove(id, Objects.requireNonNullElse(form.reason(), "")),
                () -> {
                    Flash.note("experience.flash.removed");
                    return "redirect:" + address(slug);
                },
                () -> {
                    model.addAttribute("practiceForm", new PracticeForm(""));
                    return onePage(pages.one(slug, id), "remove", model);
                });
    }

    private static String onePage(OnePage page, @Nullable String failed, Model model) {
        String list = address(page.year().slug());
        model.addAttribute("page", page)
                .addAttribute("failed", failed)
                .addAttribute("list", list)
                .addAttribute("address", list + "/" + page.one().id());
        return "experience/one";
    }

    private static String formPage(FormPage page, @Nullable ExperienceView one, Model model) {
        String list = address(page.year().slug());
        model.addAttribute("page", page)
                .addAttribute("one", one)
                .addAttribute("back", one == null ? list : list + "/" + one.id())
                .addAttribute("target", one == null ? list + "/new" : list + "/" + one.id() + "/edit");
        return "experience/form";
    }

    private static String address(String slug) {
        return "/years/" + slug + "/experience";
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** How one works by it. */
    record PracticeForm(
            @NotBlank @Nullable @Size(max = 1000) String words) {}

    /** Why it is taken out. */
    record RemoveForm(@NotBlank @Nullable @Size(max = 500) String reason) {}

    /**
     * An entry of experience.
     *
     * @param id of a new one, made when the form was shown
     */
    record ExperienceForm(
            @NotNull @Nullable UUID id,
            @Nullable Integer version,
            @NotNull @Nullable UUID whose,

            @NotBlank @Nullable @Size(max = ExperienceContent.THEME_MAX)
            String theme,

            @NotBlank @Nullable @Size(max = ExperienceContent.ESSENCE_MAX)
            String essence,

            @Nullable @Size(max = 50) String heard,
            boolean toPublish,

            @Nullable @Size(max = ExperienceContent.PUBLISHED_MAX)
            String published) {

        static ExperienceForm blank(FormPage page) {
            UUID only = page.members().size() == 1
                    ? UUID.fromString(page.members().get(0).value())
                    : null;
            return new ExperienceForm(UUID.randomUUID(), null, only, "", "", "", false, "");
        }

        static ExperienceForm of(ExperienceView view) {
            ExperienceContent content = view.content();
            Heard heard = content.heard();
            return new ExperienceForm(
                    view.id(),
                    view.version(),
                    view.whose().value(),
                    content.theme(),
                    content.essence(),
                    heard == null ? "" : heard.value(),
                    content.toPublish(),
                    content.published());
        }

        ExperienceContent content() {
            return new ExperienceContent(said(theme), said(essence), Heard.of(heard), toPublish, said(published));
        }
    }
}
