package kg.birikme.plan.web;

import kg.birikme.paper.Paper;
import kg.birikme.paper.PaperResponse;
import kg.birikme.plan.domain.PlanPage;
import kg.birikme.plan.domain.PlanPages;
import kg.birikme.plan.domain.PlanPaper;
import kg.birikme.shared.Language;
import kg.birikme.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Form F1: as PDF, and as a page that the browser prints. */
@Controller
class PlanPaperController {

    private final PlanPages pages;
    private final PlanPaper papers;
    private final PaperResponse response;

    PlanPaperController(PlanPages pages, PlanPaper papers, PaperResponse response) {
        this.pages = pages;
        this.papers = papers;
        this.response = response;
    }

    /** @param marks whether the last column is filled, as at the year's end */
    @GetMapping("/years/{slug}/plan.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(defaultValue = "ky") String language,
            @RequestParam(defaultValue = "false") boolean marks) {
        Paper paper = paper(slug, revision, language, marks);
        return response.pdf(paper, paper.title() + " " + slug);
    }

    @GetMapping("/years/{slug}/plan/print")
    String print(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(defaultValue = "ky") String language,
            @RequestParam(defaultValue = "false") boolean marks,
            Model model) {
        model.addAttribute("slug", slug).addAttribute("paper", paper(slug, revision, language, marks));
        return "plan/print";
    }

    private Paper paper(String slug, @Nullable Integer revision, String language, boolean marks) {
        PlanPage page = pages.page(slug, revision).orElseThrow(() -> new NotFound("plan"));
        return papers.of(page, language.equals(Language.RU.code()) ? Language.RU : Language.KY, marks);
    }
}
