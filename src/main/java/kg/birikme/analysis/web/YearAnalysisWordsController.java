package kg.birikme.analysis.web;

import jakarta.validation.Valid;
import kg.birikme.analysis.domain.YearAnalysisPages;
import kg.birikme.analysis.domain.YearAnalysisService;
import kg.birikme.web.Flash;
import kg.birikme.web.SelfSaving;
import kg.birikme.web.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The deputy's words. The form saves itself every few seconds where the browser can, and by its button everywhere.
 */
@Controller
@RequestMapping("/years/{slug}/analysis/words")
class YearAnalysisWordsController {

    private final YearAnalysisScreen screen;
    private final YearAnalysisPages pages;
    private final YearAnalysisService analyses;
    private final Submission submission;
    private final SelfSaving selfSaving;

    YearAnalysisWordsController(
            YearAnalysisScreen screen,
            YearAnalysisPages pages,
            YearAnalysisService analyses,
            Submission submission,
            SelfSaving selfSaving) {
        this.screen = screen;
        this.pages = pages;
        this.analyses = analyses;
        this.submission = submission;
        this.selfSaving = selfSaving;
    }

    @GetMapping
    String open(@PathVariable String slug, Model model) {
        return screen.words(slug, model);
    }

    @PostMapping
    String save(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") WordsForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> analyses.write(slug, form.carried(), form.text()),
                () -> {
                    Flash.saved();
                    return "redirect:/years/" + slug + "/analysis";
                },
                () -> screen.refusedWords(slug, model),
                () -> WordsForm.of(pages.page(slug)));
    }

    /** The form saves itself: only its state comes back, with both texts in it where somebody else was faster. */
    @PostMapping(headers = "HX-Request=true")
    String saveItself(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") WordsForm form,
            BindingResult errors,
            Model model) {
        return selfSaving.send(
                form,
                errors,
                () -> analyses.write(slug, form.carried(), form.text()),
                () -> WordsForm.of(pages.page(slug)),
                "analysis",
                model);
    }
}
