package kg.birikme.people.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.people.Category;
import kg.birikme.people.domain.PeoplePermissions;
import kg.birikme.people.domain.StaffPage.Lines;
import kg.birikme.people.domain.StaffPages;
import kg.birikme.people.domain.StaffService;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Choices;
import kg.birikme.web.Flash;
import kg.birikme.web.Paging;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The staff directory: the list, a new person, a person's entry. */
@Controller
@RequestMapping("/settings/staff")
class StaffController {

    private final StaffPages pages;
    private final StaffService service;
    private final PersonPage personPage;
    private final CurrentActor currentActor;
    private final Submission submission;
    private final Clock clock;
    private final Choices enums;

    StaffController(
            StaffPages pages,
            StaffService service,
            PersonPage personPage,
            CurrentActor currentActor,
            Submission submission,
            Clock clock,
            Choices enums) {
        this.pages = pages;
        this.service = service;
        this.personPage = personPage;
        this.currentActor = currentActor;
        this.submission = submission;
        this.clock = clock;
        this.enums = enums;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String search, @RequestParam(defaultValue = "1") int page, Model model) {
        Lines lines = pages.lines(search, page);
        model.addAttribute("search", search);
        model.addAttribute("quiet", Tone.QUIET);
        model.addAttribute("lines", lines.lines());
        model.addAttribute("paging", Paging.of(page, StaffPages.PAGE_SIZE, lines.total()));
        model.addAttribute("may", new PeoplePermissions(currentActor.get()));
        return "people/staff";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", StaffForm.empty(LocalDate.now(clock)));
        return newPage(model);
    }

    @PostMapping
    String add(@Valid @ModelAttribute("form") StaffForm form, BindingResult errors, Model model) {
        return submission.send(
                errors, () -> service.add(form.id(), form.details()), () -> onward(form.id()), () -> newPage(model));
    }

    @GetMapping("/{id}")
    String person(@PathVariable UUID id, Model model) {
        requireMemberKeeper();
        return personPage.show(new StaffId(id), model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable UUID id, @Valid @ModelAttribute("form") StaffForm form, BindingResult errors, Model model) {
        return submission.send(
                errors,
                () -> service.change(new StaffId(id), form.version(), form.details()),
                () -> onward(id),
                () -> personPage.show(new StaffId(id), model),
                () -> personPage.form(new StaffId(id)));
    }

    private String newPage(Model model) {
        ActionForbidden.unless(new PeoplePermissions(currentActor.get()).mayKeepStaff(), "add a person");
        model.addAttribute("categories", enums.of(Category.values(), "people.category"));
        return "people/staff-new";
    }

    private void requireMemberKeeper() {
        ActionForbidden.unless(new PeoplePermissions(currentActor.get()).mayKeepMembers(), "keep a person's entry");
    }

    private static String onward(UUID id) {
        Flash.saved();
        return "redirect:/settings/staff/" + id;
    }
}
