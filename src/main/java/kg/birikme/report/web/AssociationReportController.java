package kg.birikme.report.web;

import static kg.birikme.report.web.ReportController.address;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kg.birikme.handin.RemarkForm;
import kg.birikme.handin.WorkForms;
import kg.birikme.meeting.Meetings;
import kg.birikme.paper.PaperLanguage;
import kg.birikme.paper.Print;
import kg.birikme.report.domain.AssociationPages;
import kg.birikme.report.domain.AssociationPages.AssociationPage;
import kg.birikme.report.domain.AssociationReportService;
import kg.birikme.school.YearId;
import kg.birikme.shared.Language;
import kg.birikme.web.Choice;
import org.jspecify.annotations.Nullable;
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
    private final WorkForms forms;

    AssociationReportController(
            AssociationPages pages,
            AssociationReportService service,
            Meetings meetings,
            ReportPapers papers,
            WorkForms forms) {
        this.pages = pages;
        this.service = service;
        this.meetings = meetings;
        this.papers = papers;
        this.forms = forms;
    }

    @GetMapping("/association")
    String one(@PathVariable String slug, Model model) {
        AssociationPage page = pages.association(slug);
        model.addAttribute("form", AssociationForm.of(page));
        model.addAttribute("remarkForm", RemarkForm.blank(page.version()));
        return page(page, model);
    }

    @PostMapping("/association")
    String write(
            @PathVariable String slug,
            @RequestParam(defaultValue = "false") boolean handIn,
            @RequestParam(defaultValue = "0") int take,
            @Valid @ModelAttribute("form") AssociationForm form,
            BindingResult errors,
            Model model) {
        AssociationPage before = pages.association(slug);
        int version = Objects.requireNonNullElse(form.version(), -1);
        return forms.write(
                place(slug),
                handIn,
                errors,
                () -> {
                    if (handIn) {
                        service.submit(before.year().id(), version, form.said(), form.heardAt());
                    } else if (before.lists(take)) {
                        service.take(before.year().id(), version, form.said(), take);
                    } else {
                        service.write(before.year().id(), version, form.said());
                    }
                },
                () -> {
                    model.addAttribute("remarkForm", RemarkForm.blank(version));
                    return page(pages.association(slug), model);
                },
                () -> AssociationForm.of(pages.association(slug)));
    }

    @PostMapping("/association/accept")
    String accept(@PathVariable String slug, @RequestParam int version) {
        YearId year = pages.association(slug).year().id();
        return forms.decide(place(slug), "accepted", () -> service.accept(year, version));
    }

    @PostMapping("/association/withdraw")
    String withdraw(@PathVariable String slug, @RequestParam int version) {
        YearId year = pages.association(slug).year().id();
        return forms.takeBack(place(slug), () -> service.withdraw(year, version));
    }

    @PostMapping("/association/return")
    String giveBack(
            @PathVariable String slug,
            @Valid @ModelAttribute("remarkForm") RemarkForm form,
            BindingResult errors,
            Model model) {
        AssociationPage page = pages.association(slug);
        return forms.giveBack(
                place(slug),
                form,
                errors,
                (version, remark) -> service.giveBack(page.year().id(), version, remark),
                () -> page(
                        page,
                        model.addAttribute("form", AssociationForm.of(page)).addAttribute("failed", "return")));
    }

    private static WorkForms.Place place(String slug) {
        String here = address(slug) + "/association";
        return new WorkForms.Place("report", here, here, "report.flash.associationSubmitted");
    }

    @GetMapping("/association.pdf")
    Print paper(@PathVariable String slug, @PaperLanguage Language language) {
        return Print.of(papers.association(pages.association(slug), language), slug);
    }

    private String page(AssociationPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("address", address(page.year().slug()))
                .addAttribute(
                        "heard",
                        meetings.ofYear(page.year().id()).stream()
                                .filter(meeting -> meeting.number() > 0)
                                .map(meeting -> new Choice(
                                        String.valueOf(meeting.number()),
                                        "№ " + meeting.number() + " · " + meeting.theme()))
                                .toList());
        return "report/association";
    }

    /** The chair's words to the sections of F13a. */
    record AssociationForm(
            @NotNull @Nullable Integer version,
            @Nullable List<@Size(max = 4000) String> words,
            @Nullable Integer heardAt) {

        private static final int SECTIONS = 9;

        /** Always as many words as there are sections: faults are looked for at each. */
        AssociationForm {
            List<String> nine = new ArrayList<>(Objects.requireNonNullElse(words, List.of()));
            while (nine.size() < SECTIONS) {
                nine.add("");
            }
            words = nine;
        }

        static AssociationForm of(AssociationPage page) {
            return new AssociationForm(page.version(), page.words(), page.heardAt());
        }

        /** What is said in the section, from 0. */
        public String word(int at) {
            return at < said().size() ? said().get(at) : "";
        }

        List<String> said() {
            return Objects.requireNonNull(words);
        }
    }
}
