package kg.birikme.report.web;

import static kg.birikme.report.web.ReportController.address;

import jakarta.validation.Valid;
import java.util.Objects;
import kg.birikme.meeting.Meetings;
import kg.birikme.paper.PaperResponse;
import kg.birikme.report.domain.AssociationPages;
import kg.birikme.report.domain.AssociationPages.AssociationPage;
import kg.birikme.report.domain.AssociationReportService;
import kg.birikme.web.Choice;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
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

/** The association's report of the year (R12, F13a): written by the chair, accepted by the deputy for teaching. */
@Controller
@RequestMapping("/years/{slug}/reports")
class AssociationReportController {

    private final AssociationPages pages;
    private final AssociationReportService service;
    private final Meetings meetings;
    private final ReportPapers papers;
    private final PaperResponse response;
    private final Submission submission;

    AssociationReportController(
            AssociationPages pages, AssociationReportService service, Meetings meetings, ReportPapers papers,
            PaperResponse response, Submission submission) {
        this.pages = pages;
        this.service = service;
        this.meetings = meetings;
        this.papers = papers;
        this.response = response;
        this.submission = submission;
    }

    @GetMapping("/association")
    String one(@PathVariable String slug, Model model) {
        AssociationPage page = pages.association(slug);
        model.addAttribute("form", AssociationForm.of(page));
        model.addAttribute("remarkForm", new RemarkForm(page.version(), ""));
        return page(page, model);
    }

    @PostMapping("/association")
    String write(
            @PathVariable String slug, @RequestParam(defaultValue = "false") boolean handIn,
            @Valid @ModelAttribute("form") AssociationForm form, BindingResult errors, Model model) {
        AssociationPage before = pages.association(slug);
        int version = Objects.requireNonNullElse(form.version(), -1);
        return submission.send(
                errors,
                () -> {
                    if (handIn) {
                        service.submit(before.year().id(), version, form.said(), form.heardAt());
                    } else {
                        service.write(before.year().id(), version, form.said());
                    }
                },
                () -> {
                    Flash.good(handIn ? "report.flash.associationSubmitted" : "report.flash.saved");
                    return "redirect:" + address(slug) + "/association";
                },
                () -> {
                    model.addAttribute("remarkForm", new RemarkForm(version, ""));
                    return page(pages.association(slug), model);
                },
                () -> AssociationForm.of(pages.association(slug)));
    }

    @PostMapping("/association/accept")
    String accept(@PathVariable String slug, @RequestParam int version) {
        service.accept(pages.association(slug).year().id(), version);
        Flash.good("report.flash.accepted");
        return "redirect:" + address(slug) + "/association";
    }

    @PostMapping("/association/withdraw")
    String withdraw(@PathVariable String slug, @RequestParam int version) {
        service.withdraw(pages.association(slug).year().id(), version);
        Flash.note("report.flash.withdrawn");
        return "redirect:" + address(slug) + "/association";
    }

    @PostMapping("/association/return")
    String giveBack(
            @PathVariable String slug, @Valid @ModelAttribute("remarkForm") RemarkForm form, BindingResult errors,
            Model model) {
        AssociationPage page = pages.association(slug);
        return submission.send(
                errors,
                () -> service.giveBack(
                        page.year().id(), Objects.requireNonNullElse(form.version(), -1),
                        Objects.requireNonNullElse(form.remark(), "")),
                () -> {
                    Flash.note("report.flash.returned");
                    return "redirect:" + address(slug) + "/association";
                },
                () -> {
                    model.addAttribute("form", AssociationForm.of(page)).addAttribute("failed", "return");
                    return page(page, model);
                });
    }

    @GetMapping("/association.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String slug, @RequestParam(defaultValue = "ky") String language) {
        return response.pdf(papers.association(pages.association(slug), language), "F13a " + slug);
    }

    private String page(AssociationPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("address", address(page.year().slug()))
                .addAttribute("heard", meetings.ofYear(page.year().id()).stream()
                        .filter(meeting -> meeting.number() > 0)
                        .map(meeting -> new Choice(
                                String.valueOf(meeting.number()), "№ " + meeting.number() + " · " + meeting.theme()))
                        .toList());
        return "report/association";
    }
}
