package kg.birikme.report.web;

import static kg.birikme.report.web.ReportController.address;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.handin.RemarkForm;
import kg.birikme.handin.WorkForms;
import kg.birikme.paper.PaperLanguage;
import kg.birikme.paper.PaperResponse;
import kg.birikme.report.domain.ReportPages;
import kg.birikme.report.domain.ReportPages.ReportPage;
import kg.birikme.report.domain.ReportService;
import kg.birikme.shared.Language;
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

/** One report: written by the member, accepted or returned by the chair (R53, F10). */
@Controller
@RequestMapping("/years/{slug}/reports/{id}")
class ReportWriteController {

    private final ReportService service;
    private final ReportPages pages;
    private final ReportPapers papers;
    private final PaperResponse response;
    private final WorkForms forms;

    ReportWriteController(
            ReportService service, ReportPages pages, ReportPapers papers, PaperResponse response,
            WorkForms forms) {
        this.service = service;
        this.pages = pages;
        this.papers = papers;
        this.response = response;
        this.forms = forms;
    }

    @GetMapping
    String one(@PathVariable String slug, @PathVariable UUID id, Model model) {
        ReportPage page = pages.one(slug, id);
        if (page.may().mayWrite()) {
            model.addAttribute("form", stored(page));
            return writePage(page, model);
        }
        model.addAttribute("remarkForm", RemarkForm.blank(page.head().version()));
        return readPage(page, model);
    }

    @PostMapping
    String write(
            @PathVariable String slug, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean handIn,
            @Valid @ModelAttribute("form") ReportForm form, BindingResult errors, Model model) {
        pages.one(slug, id);
        int version = Objects.requireNonNullElse(form.version(), -1);
        return forms.write(
                place(slug, id), handIn, errors,
                () -> {
                    if (handIn) {
                        service.submit(id, version, form.content());
                    } else {
                        service.write(id, version, form.content());
                    }
                },
                () -> writePage(pages.one(slug, id), model),
                () -> stored(pages.one(slug, id)));
    }

    @PostMapping("/accept")
    String accept(@PathVariable String slug, @PathVariable UUID id, @RequestParam int version) {
        pages.one(slug, id);
        return forms.decide(place(slug, id), "accepted", () -> service.accept(id, version));
    }

    @PostMapping("/withdraw")
    String withdraw(@PathVariable String slug, @PathVariable UUID id, @RequestParam int version) {
        pages.one(slug, id);
        return forms.takeBack(place(slug, id), () -> service.withdraw(id, version));
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable String slug, @PathVariable UUID id, @Valid @ModelAttribute("remarkForm") RemarkForm form,
            BindingResult errors, Model model) {
        ReportPage page = pages.one(slug, id);
        return forms.giveBack(
                place(slug, id), form, errors,
                (version, remark) -> service.giveBack(id, version, remark),
                () -> readPage(page, model.addAttribute("failed", "return")));
    }

    private static WorkForms.Place place(String slug, UUID id) {
        return new WorkForms.Place("report", address(slug), address(slug) + "/" + id);
    }

    /** The paper F10; beside the page's address as with the other papers. */
    @GetMapping("/print.pdf")
    ResponseEntity<byte[]> paper(
            @PathVariable String slug, @PathVariable UUID id, @PaperLanguage Language language) {
        ReportPage page = pages.one(slug, id);
        return response.pdf(papers.report(page, language), page.head().name().surname() + " " + slug);
    }

    private static ReportForm stored(ReportPage page) {
        return ReportForm.of(page.head().version(), page.content());
    }

    private static String writePage(ReportPage page, Model model) {
        model.addAttribute("page", page).addAttribute("address", address(page.year().slug()));
        return "report/write";
    }

    private static String readPage(ReportPage page, Model model) {
        model.addAttribute("page", page).addAttribute("address", address(page.year().slug()));
        return "report/read";
    }
}
