package kg.birikme.analysis.web;

import kg.birikme.analysis.domain.YearAnalysisPages;
import kg.birikme.analysis.domain.YearAnalysisPages.AnalysisPage;
import kg.birikme.analysis.domain.YearAnalysisPaper;
import kg.birikme.analysis.domain.YearAnalysisService;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.PaperLanguage;
import kg.birikme.paper.Print;
import kg.birikme.shared.Language;
import kg.birikme.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The analysis of a year (R11, form F13) and the list of all; a signed one is shown and printed from its frozen content. */
@Controller
class YearAnalysisController {

    private final YearAnalysisScreen screen;
    private final YearAnalysisPages pages;
    private final YearAnalysisService analyses;
    private final YearAnalysisPaper papers;

    YearAnalysisController(
            YearAnalysisScreen screen,
            YearAnalysisPages pages,
            YearAnalysisService analyses,
            YearAnalysisPaper papers) {
        this.screen = screen;
        this.pages = pages;
        this.analyses = analyses;
        this.papers = papers;
    }

    @GetMapping("/analyses")
    String list(Model model) {
        model.addAttribute("lines", pages.list());
        return "analysis/list";
    }

    @GetMapping("/years/{slug}/analysis")
    String analysis(@PathVariable String slug, Model model) {
        return screen.show(slug, model);
    }

    @PostMapping("/years/{slug}/analysis/seen")
    String seen(@PathVariable String slug) {
        analyses.markSeen(slug);
        Flash.good("analysis.flash.seen");
        return "redirect:/years/" + slug + "/analysis";
    }

    /** Form F13; a draft says on each page that it is one. */
    @GetMapping("/years/{slug}/analysis.pdf")
    Print print(@PathVariable String slug, @PaperLanguage Language language) {
        AnalysisPage page = pages.page(slug);
        Paper paper = papers.of(page.view(), language);
        return Print.of(paper, slug);
    }
}
