package kg.birikme.plan.web;

import kg.birikme.plan.domain.PlanPages;
import kg.birikme.plan.domain.PlanPages.Compared;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The revisions of a plan and what they changed. */
@Controller
@RequestMapping("/years/{slug}/plan")
class PlanRevisionsController {

    private final PlanPages pages;
    private final PlanWords words;

    PlanRevisionsController(PlanPages pages, PlanWords words) {
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/revisions")
    String list(@PathVariable String slug, Model model) {
        model.addAttribute("slug", slug)
                .addAttribute("revisions", pages.revisions(slug))
                .addAttribute("words", words);
        return "plan/revisions";
    }

    /** What changed since the meeting considered it; without a number in the revision that the reader works with. */
    @GetMapping("/changes")
    String changes(@PathVariable String slug, @RequestParam(required = false) @Nullable Integer revision, Model model) {
        model.addAttribute("slug", slug)
                .addAttribute("compared", pages.changes(slug, revision))
                .addAttribute("sinceMeeting", true)
                .addAttribute("words", words);
        return "plan/compare";
    }

    /** Without numbers: the first revision and the one after it. */
    @GetMapping("/compare")
    String compare(
            @PathVariable String slug,
            @RequestParam(defaultValue = "1") int earlier,
            @RequestParam(defaultValue = "2") int later,
            Model model) {
        Compared compared = pages.compare(slug, earlier, later);
        model.addAttribute("slug", slug).addAttribute("compared", compared).addAttribute("words", words);
        return "plan/compare";
    }
}
