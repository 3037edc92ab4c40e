package kg.birikme.school.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.school.domain.SchoolPermissions;
import kg.birikme.school.domain.YearPages;
import kg.birikme.school.domain.YearService;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import kg.birikme.web.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The school's years and the dates of their quarters. */
@Controller
@RequestMapping("/settings/years")
class YearController {

    private final Years years;
    private final YearService service;
    private final YearPages pages;
    private final CurrentActor currentActor;
    private final Submission submission;
    private final Clock clock;

    YearController(
            Years years,
            YearService service,
            YearPages pages,
            CurrentActor currentActor,
            Submission submission,
            Clock clock) {
        this.years = years;
        this.service = service;
        this.pages = pages;
        this.currentActor = currentActor;
        this.submission = submission;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        requireKeeper();
        model.addAttribute("years", years.all());
        model.addAttribute("quiet", Tone.QUIET);
        return "school/years";
    }

    @GetMapping("/new")
    String blank(Model model) {
        int next = years.all().stream()
                .findFirst()
                .map(newest -> newest.end().getYear())
                .orElseGet(() -> LocalDate.now(clock).getYear());
        model.addAttribute("form", YearForm.proposed(next));
        return newPage();
    }

    @PostMapping
    String open(@Valid @ModelAttribute("form") YearForm form, BindingResult errors) {
        return submission.send(
                errors,
                () -> service.open(form.id(), form.firstYear(), form.views()),
                () -> {
                    Flash.saved();
                    return "redirect:/settings/years";
                },
                this::newPage);
    }

    @GetMapping("/{slug}")
    String year(@PathVariable String slug, Model model) {
        YearView year = years.bySlug(slug);
        model.addAttribute("form", YearForm.of(year, pages.version(year.id())));
        return yearPage(year, model);
    }

    @PostMapping("/{slug}")
    String moveQuarters(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") YearForm form,
            BindingResult errors,
            Model model) {
        YearView year = years.bySlug(slug);
        return submission.send(
                errors,
                () -> service.moveQuarters(year.id(), form.version(), form.views()),
                () -> {
                    Flash.saved();
                    return "redirect:/settings/years/" + slug;
                },
                () -> yearPage(year, model),
                () -> YearForm.of(years.bySlug(slug), pages.version(year.id())));
    }

    private String newPage() {
        requireKeeper();
        return "school/year-new";
    }

    private String yearPage(YearView year, Model model) {
        requireKeeper();
        model.addAttribute("year", year);
        model.addAttribute("changes", pages.changes(year.id()));
        return "school/year";
    }

    private void requireKeeper() {
        ActionForbidden.unless(new SchoolPermissions(currentActor.get()).mayKeepYears(), "keep the years");
    }
}
