package kg.birikme.plan.web;

import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.PaperLanguage;
import kg.birikme.paper.Print;
import kg.birikme.plan.domain.FulfilmentPaper;
import kg.birikme.plan.domain.PlanPages;
import kg.birikme.plan.domain.PlanPages.PlanPage;
import kg.birikme.plan.domain.PlanPaper;
import kg.birikme.shared.Language;
import kg.birikme.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Form F1 as PDF and as a page that the browser prints; form F21. */
@Controller
class PlanPaperController {

    private final PlanPages pages;
    private final PlanPaper papers;
    private final FulfilmentPaper fulfilment;

    PlanPaperController(PlanPages pages, PlanPaper papers, FulfilmentPaper fulfilment) {
        this.pages = pages;
        this.papers = papers;
        this.fulfilment = fulfilment;
    }

    /** @param marks whether the last column is filled, as at the year's end */
    @GetMapping("/years/{slug}/plan.pdf")
    Print pdf(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer revision,
            @PaperLanguage Language language,
            @RequestParam(defaultValue = "false") boolean marks) {
        Paper paper = paper(slug, revision, language, marks);
        return Print.of(paper, slug);
    }

    @GetMapping("/years/{slug}/plan/print")
    String print(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer revision,
            @PaperLanguage Language language,
            @RequestParam(defaultValue = "false") boolean marks,
            Model model) {
        model.addAttribute("slug", slug).addAttribute("paper", paper(slug, revision, language, marks));
        return "plan/print";
    }

    /** F21: how the plan in force stands in a quarter; the quarter of the day unless another is asked for. */
    @GetMapping("/years/{slug}/plan/fulfilment.pdf")
    Print fulfilment(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer quarter,
            @PaperLanguage Language language) {
        PlanPage page = pages.page(slug, null).orElseThrow(() -> new NotFound("plan"));
        int number = quarter == null ? page.year().proposedQuarter(page.today()) : quarter;
        if (number < 1 || number > page.year().quarters().size()) {
            throw new NotFound("quarter");
        }
        Paper paper = fulfilment.of(page, number, language);
        return Print.of(paper, slug + " " + number);
    }

    private Paper paper(String slug, @Nullable Integer revision, Language language, boolean marks) {
        PlanPage page = pages.page(slug, revision).orElseThrow(() -> new NotFound("plan"));
        return papers.of(page, language, marks);
    }
}
