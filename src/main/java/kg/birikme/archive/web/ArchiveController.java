package kg.birikme.archive.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import kg.birikme.archive.domain.ActPaper;
import kg.birikme.archive.domain.ArchivePages;
import kg.birikme.archive.domain.YearBinder;
import kg.birikme.archive.domain.YearBinder.Part;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.PaperLanguage;
import kg.birikme.paper.Print;
import kg.birikme.shared.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All years in the archive, and each one's way there: what is missing, the act, the term (R12). */
@Controller
class ArchiveController {

    private final ArchiveScreen screen;
    private final ArchivePages pages;
    private final ActPaper papers;
    private final YearBinder binder;

    ArchiveController(ArchiveScreen screen, ArchivePages pages, ActPaper papers, YearBinder binder) {
        this.screen = screen;
        this.pages = pages;
        this.papers = papers;
        this.binder = binder;
    }

    @GetMapping("/archive")
    String list(Model model) {
        model.addAttribute("lines", pages.list());
        return "archive/list";
    }

    @GetMapping("/years/{slug}/archive")
    String year(@PathVariable String slug, Model model) {
        screen.fill(slug, model);
        return "archive/year";
    }

    /** Form F14 in two copies; one not yet accepted says on each page that it is a draft. */
    @GetMapping("/years/{slug}/archive/act.pdf")
    Print act(@PathVariable String slug, @PaperLanguage Language language) {
        Paper paper = papers.of(pages.page(slug), language);
        return Print.of(paper, slug);
    }

    /** Everything that the year keeps, in one. */
    @GetMapping("/years/{slug}/archive/binder.pdf")
    Print binder(@PathVariable String slug, @PaperLanguage Language language) {
        Paper paper = binder.paper(slug, language);
        return new Print(paper, paper.title());
    }

    /** The same as an archive, sent while it is printed. */
    @GetMapping("/years/{slug}/archive/binder.zip")
    void archive(@PathVariable String slug, HttpServletResponse response) throws IOException {
        List<Part> parts = binder.parts(slug);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"birikme-" + slug + ".zip\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        binder.write(parts, response.getOutputStream());
    }
}
