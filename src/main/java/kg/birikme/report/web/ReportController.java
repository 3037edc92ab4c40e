package kg.birikme.report.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.people.People;
import kg.birikme.report.ReportKind;
import kg.birikme.report.domain.ReportPages;
import kg.birikme.report.domain.ReportPages.ListPage;
import kg.birikme.report.domain.ReportPermissions;
import kg.birikme.report.domain.ReportService;
import kg.birikme.school.YearView;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Choice;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The year's reports, and asking for them (R53). */
@Controller
@RequestMapping("/years/{slug}/reports")
class ReportController {

    private final ReportPages pages;
    private final ReportService service;
    private final People people;
    private final CurrentActor currentActor;
    private final Submission submission;
    private final Clock clock;

    ReportController(
            ReportPages pages,
            ReportService service,
            People people,
            CurrentActor currentActor,
            Submission submission,
            Clock clock) {
        this.pages = pages;
        this.service = service;
        this.people = people;
        this.currentActor = currentActor;
        this.submission = submission;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        ListPage list = pages.list(slug, of, status, page);
        model.addAttribute("page", list)
                .addAttribute("of", of)
                .addAttribute("address", address(slug))
                .addAttribute("query", "?of=" + of + "&status=" + status);
        return "report/list";
    }

    @GetMapping("/ask")
    String ask(@PathVariable String slug, Model model) {
        requireAsker();
        YearView year = pages.year(slug);
        LocalDate today = LocalDate.now(clock);
        List<UUID> everybody = people.membersOn(today).stream()
                .map(member -> member.staff().value())
                .toList();
        model.addAttribute(
                "form",
                new AskForm(
                        ReportKind.QUARTER,
                        year.quarterOn(today).map(quarter -> quarter.number()).orElse(null),
                        null,
                        everybody));
        return askPage(slug, model);
    }

    @PostMapping("/ask")
    String ask(
            @PathVariable String slug, @Valid @ModelAttribute("form") AskForm form, BindingResult errors, Model model) {
        requireAsker();
        YearView year = pages.year(slug);
        return submission.send(
                errors,
                () -> service.ask(
                        year.id(),
                        Objects.requireNonNull(form.kind()),
                        form.quarter(),
                        Objects.requireNonNull(form.due()),
                        form.staff()),
                () -> {
                    Flash.good("report.flash.asked", String.valueOf(form.staff().size()));
                    return "redirect:" + address(slug);
                },
                () -> askPage(slug, model));
    }

    private String askPage(String slug, Model model) {
        model.addAttribute("year", pages.year(slug))
                .addAttribute("kinds", ReportKind.values())
                .addAttribute(
                        "staff",
                        people.membersOn(LocalDate.now(clock)).stream()
                                .map(member -> Choice.of(member.staff(), member.name()))
                                .toList())
                .addAttribute("address", address(slug));
        return "report/ask";
    }

    private void requireAsker() {
        ActionForbidden.unless(ReportPermissions.mayAsk(currentActor.get()), "ask for reports");
    }

    static String address(String slug) {
        return "/years/" + slug + "/reports";
    }

    /** What is asked for, until when, of whom. */
    record AskForm(
            @NotNull @Nullable ReportKind kind,
            @Nullable Integer quarter,
            @NotNull @Nullable LocalDate due,
            @NotEmpty @Nullable List<UUID> people) {

        List<StaffId> staff() {
            return StaffId.all(people);
        }
    }
}
