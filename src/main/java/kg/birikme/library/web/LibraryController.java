package kg.birikme.library.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.file.Upload;
import kg.birikme.library.LibraryAudience;
import kg.birikme.library.LibraryKind;
import kg.birikme.library.domain.LibraryContent;
import kg.birikme.library.domain.LibraryContent.Edition;
import kg.birikme.library.domain.LibraryPages;
import kg.birikme.library.domain.LibraryPages.ItemPage;
import kg.birikme.library.domain.LibraryPages.ShelfPage;
import kg.birikme.library.domain.LibraryPages.Wanted;
import kg.birikme.library.domain.LibraryService;
import kg.birikme.paper.PaperLanguage;
import kg.birikme.paper.Print;
import kg.birikme.shared.Language;
import kg.birikme.web.Choice;
import kg.birikme.web.Flash;
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
import org.springframework.web.multipart.MultipartFile;

/** The shelf of methodical materials, one document with its versions, and keeping both (R63). */
@Controller
class LibraryController {

    private final LibraryPages pages;
    private final LibraryService service;
    private final LibraryPapers papers;
    private final SheetResponse sheets;
    private final Submission submission;

    LibraryController(
            LibraryPages pages,
            LibraryService service,
            LibraryPapers papers,
            SheetResponse sheets,
            Submission submission) {
        this.pages = pages;
        this.service = service;
        this.papers = papers;
        this.sheets = sheets;
        this.submission = submission;
    }

    /** What is looked for. */
    record Filter(
            @Nullable String words,
            @Nullable LibraryKind kind,
            @Nullable String topic,
            @Nullable LibraryAudience audience) {

        Wanted wanted() {
            return new Wanted(
                    said(words), kind == null ? "" : kind.name(), said(topic), audience == null ? "" : audience.name());
        }

        public boolean on() {
            return wanted().some();
        }

        public String query() {
            Wanted wanted = wanted();
            return "?words=" + encoded(wanted.words()) + "&kind=" + wanted.kind() + "&topic=" + encoded(wanted.topic())
                    + "&audience=" + wanted.audience();
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    @GetMapping("/library")
    String shelf(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable LibraryKind kind,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable LibraryAudience audience,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Filter filter = new Filter(words, kind, topic, audience);
        ShelfPage shelf = pages.shelf(filter.wanted(), page);
        model.addAttribute("page", shelf)
                .addAttribute("filter", filter)
                .addAttribute("kinds", LibraryKind.values())
                .addAttribute("audiences", LibraryAudience.values())
                .addAttribute(
                        "topics",
                        shelf.topics().stream().map(one -> new Choice(one, one)).toList());
        return "library/shelf";
    }

    @GetMapping("/library.xlsx")
    ResponseEntity<byte[]> sheet(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable LibraryKind kind,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable LibraryAudience audience) {
        ListSheet sheet = ListSheet.of(
                "library.nav",
                "library.kind",
                "library.title",
                "library.topic",
                "library.audience",
                "library.edition",
                "library.dated",
                "library.link");
        pages.whole(new Filter(words, kind, topic, audience).wanted())
                .rows()
                .forEach(row -> sheet.row(
                        Word.of("library.kind." + row.content().kind()),
                        row.content().title(),
                        row.content().topic(),
                        Word.of("library.audience." + row.content().audience()),
                        row.edition(),
                        row.dated(),
                        row.link()));
        return sheets.of(sheet);
    }

    @GetMapping("/library/new")
    String add(Model model) {
        pages.keeper();
        model.addAttribute("form", ItemForm.blank());
        return addPage(model);
    }

    @PostMapping("/library/new")
    String add(@Valid @ModelAttribute("form") ItemForm form, BindingResult errors, Model model) {
        pages.keeper();
        UUID id = Objects.requireNonNullElseGet(form.id(), UUID::randomUUID);
        return submission.send(
                errors,
                () -> service.add(id, form.content(), form.edition(), service.take(Upload.of(form.files()))),
                () -> {
                    Flash.good("library.flash.added");
                    return "redirect:/library/" + id;
                },
                () -> addPage(model));
    }

    private static String addPage(Model model) {
        model.addAttribute("kinds", LibraryKind.values()).addAttribute("audiences", LibraryAudience.values());
        return "library/new";
    }

    @GetMapping("/library/{id}")
    String one(@PathVariable UUID id, Model model) {
        return page(pages.item(id), model);
    }

    private static String page(ItemPage page, Model model) {
        if (!model.containsAttribute("editionForm")) {
            model.addAttribute("editionForm", EditionForm.blank(page.item().edition()));
        }
        model.addAttribute("page", page);
        return "library/item";
    }

    @GetMapping("/library/{id}/print.pdf")
    Print paper(@PathVariable UUID id, @PaperLanguage Language language) {
        ItemPage page = pages.item(id);
        return new Print(papers.document(page, language), page.item().content().title());
    }

    @GetMapping("/library/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        pages.keeper();
        ItemPage page = pages.item(id);
        model.addAttribute("form", DescribeForm.of(page));
        return editPage(page, model);
    }

    @PostMapping("/library/{id}/edit")
    String edit(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DescribeForm form,
            BindingResult errors,
            Model model) {
        pages.keeper();
        ItemPage before = pages.item(id);
        return submission.send(
                errors,
                () -> service.describe(
                        id,
                        Objects.requireNonNullElse(form.version(), -1),
                        form.content(before.item().content().kind())),
                () -> {
                    Flash.saved();
                    return "redirect:/library/" + id;
                },
                () -> editPage(pages.item(id), model),
                () -> DescribeForm.of(pages.item(id)));
    }

    private static String editPage(ItemPage page, Model model) {
        model.addAttribute("page", page).addAttribute("audiences", LibraryAudience.values());
        return "library/edit";
    }

    @PostMapping("/library/{id}/editions")
    String renew(
            @PathVariable UUID id,
            @Valid @ModelAttribute("editionForm") EditionForm form,
            BindingResult errors,
            Model model) {
        pages.keeper();
        ItemPage before = pages.item(id);
        return submission.send(
                errors,
                () -> service.renew(
                        id,
                        Objects.requireNonNullElse(form.version(), -1),
                        form.edition(),
                        service.take(Upload.of(form.files()))),
                () -> {
                    Flash.good("library.flash.renewed");
                    return "redirect:/library/" + id;
                },
                () -> page(before, model.addAttribute("failed", "renew")),
                () -> EditionForm.blank(pages.item(id).item().edition()));
    }

    @PostMapping("/library/{id}/withdraw")
    String withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "true") boolean off) {
        pages.keeper();
        service.withdraw(id, off);
        Flash.note(off ? "library.flash.withdrawn" : "library.flash.restored");
        return "redirect:/library/" + id;
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    /** A new document with its first version. */
    record ItemForm(
            @Nullable UUID id,
            @NotNull @Nullable LibraryKind kind,

            @NotBlank @Nullable @Size(max = LibraryContent.TITLE_MAX)
            String title,

            @Nullable @Size(max = LibraryContent.TOPIC_MAX) String topic,

            @Nullable @Size(max = LibraryContent.SUMMARY_MAX)
            String summary,

            @NotNull @Nullable LibraryAudience audience,
            @Nullable @Size(max = Edition.LINK_MAX) String link,
            @Nullable LocalDate dated,
            @Nullable @Size(max = Edition.WORDS_MAX) String words,
            @Nullable List<MultipartFile> files) {

        static ItemForm blank() {
            return new ItemForm(UUID.randomUUID(), null, "", "", "", LibraryAudience.MEMBERS, "", null, "", List.of());
        }

        LibraryContent content() {
            return new LibraryContent(
                    Objects.requireNonNull(kind),
                    said(title),
                    said(topic),
                    said(summary),
                    Objects.requireNonNull(audience));
        }

        Edition edition() {
            return new Edition(dated, "", said(words), said(link));
        }
    }

    /** What is said of a document. */
    record DescribeForm(
            @NotNull @Nullable Integer version,

            @NotBlank @Nullable @Size(max = LibraryContent.TITLE_MAX)
            String title,

            @Nullable @Size(max = LibraryContent.TOPIC_MAX) String topic,

            @Nullable @Size(max = LibraryContent.SUMMARY_MAX)
            String summary,

            @NotNull @Nullable LibraryAudience audience) {

        static DescribeForm of(ItemPage page) {
            LibraryContent content = page.item().content();
            return new DescribeForm(
                    page.item().version(), content.title(), content.topic(), content.summary(), content.audience());
        }

        LibraryContent content(LibraryKind kind) {
            return new LibraryContent(kind, said(title), said(topic), said(summary), Objects.requireNonNull(audience));
        }
    }

    /**
     * A newer version.
     *
     * @param version the number of the newest one when the form was opened
     */
    record EditionForm(
            @NotNull @Nullable Integer version,
            @Nullable LocalDate dated,
            @Nullable @Size(max = Edition.NOTE_MAX) String note,
            @Nullable @Size(max = Edition.LINK_MAX) String link,
            @Nullable @Size(max = Edition.WORDS_MAX) String words,
            @Nullable List<MultipartFile> files) {

        static EditionForm blank(int newest) {
            return new EditionForm(newest, null, "", "", "", List.of());
        }

        Edition edition() {
            return new Edition(dated, said(note), said(words), said(link));
        }
    }
}
