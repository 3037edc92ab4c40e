package kg.birikme.analysis.web;

import jakarta.validation.Valid;
import kg.birikme.analysis.domain.YearAnalysisPages.AnalysisPage;
import kg.birikme.analysis.domain.YearAnalysisService;
import kg.birikme.seal.SigningForm;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The deputy's signature under the analysis of a year (R11). */
@Controller
@RequestMapping("/years/{slug}/analysis/sign")
class YearAnalysisSigningController {

    private final YearAnalysisScreen screen;
    private final YearAnalysisService analyses;
    private final Submission submission;

    YearAnalysisSigningController(YearAnalysisScreen screen, YearAnalysisService analyses, Submission submission) {
        this.screen = screen;
        this.analyses = analyses;
        this.submission = submission;
    }

    @GetMapping
    String ask(@PathVariable String slug, Model model) {
        AnalysisPage page = screen.fill(slug, model);
        if (page.signed()) {
            return "redirect:" + page.address();
        }
        return signPage(page, model);
    }

    @PostMapping
    String sign(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") SigningForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> analyses.sign(slug, form.shown(), form.password()),
                () -> {
                    Flash.good("analysis.flash.signed");
                    return "redirect:/years/" + slug + "/analysis";
                },
                () -> signPage(screen.fill(slug, model), model),
                () -> SigningForm.CHANGED);
    }

    /** Shows the whole paper, and what it is made of now. */
    private String signPage(AnalysisPage page, Model model) {
        ActionForbidden.unless(page.may().mayWrite(), "sign the analysis");
        model.addAttribute("form", SigningForm.of(page.view().content()));
        screen.paper(page, model);
        return "analysis/sign";
    }
}
