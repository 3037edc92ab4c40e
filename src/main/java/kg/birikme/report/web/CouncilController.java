package kg.birikme.report.web;

import static kg.birikme.report.web.ReportController.address;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import kg.birikme.paper.PaperLanguage;
import kg.birikme.paper.Print;
import kg.birikme.report.domain.AssociationPages;
import kg.birikme.report.domain.AssociationPages.Council;
import kg.birikme.report.domain.AssociationPages.CouncilPage;
import kg.birikme.report.domain.AssociationReportService;
import kg.birikme.shared.Language;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The report to the pedagogical council (R21): when it was heard, under which protocol, with what outcome. */
@Controller
@RequestMapping("/years/{slug}/reports")
class CouncilController {

    private final AssociationPages pages;
    private final AssociationReportService service;
    private final ReportPapers papers;
    private final Submission submission;

    CouncilController(
            AssociationPages pages, AssociationReportService service, ReportPapers papers, Submission submission) {
        this.pages = pages;
        this.service = service;
        this.papers = papers;
        this.submission = submission;
    }

    @GetMapping("/council")
    String one(@PathVariable String slug, Model model) {
        CouncilPage page = pages.council(slug);
        model.addAttribute("form", stored(page));
        return page(page, model);
    }

    @PostMapping("/council")
    String write(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") CouncilForm form,
            BindingResult errors,
            Model model) {
        CouncilPage before = pages.council(slug);
        service.checkMayWriteToCouncil(before.year().id());
        return submission.send(
                errors,
                () -> service.toCouncil(
                        before.year().id(), Objects.requireNonNull(form.version()),
                        form.heldOn(), Objects.requireNonNullElse(form.protocolNumber(), ""),
                        Objects.requireNonNullElse(form.words(), ""), Objects.requireNonNullElse(form.outcome(), "")),
                () -> {
                    Flash.saved();
                    return "redirect:" + address(slug) + "/council";
                },
                () -> page(pages.council(slug), model),
                () -> stored(pages.council(slug)));
    }

    @GetMapping("/council.pdf")
    Print paper(@PathVariable String slug, @PaperLanguage Language language) {
        return Print.of(papers.council(pages.council(slug), language), slug);
    }

    private static CouncilForm stored(CouncilPage page) {
        return page.council().map(CouncilForm::of).orElseGet(CouncilForm::blank);
    }

    private static String page(CouncilPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("council", page.council().orElse(null))
                .addAttribute("address", address(page.year().slug()));
        return "report/council";
    }

    /** The report to the pedagogical council (R21). */
    record CouncilForm(
            @NotNull @Nullable Integer version,
            @Nullable LocalDate heldOn,
            @Nullable @Size(max = 20) String protocolNumber,
            @Nullable @Size(max = 4000) String words,
            @Nullable @Size(max = 2000) String outcome) {

        static CouncilForm of(Council council) {
            return new CouncilForm(
                    council.version(), council.heldOn(), council.protocolNumber(), council.words(), council.outcome());
        }

        static CouncilForm blank() {
            return new CouncilForm(0, null, "", "", "");
        }
    }
}
