package kg.birikme.activity.web;

import static kg.birikme.activity.web.ActivityController.address;
import static kg.birikme.shared.KyrgyzText.said;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.activity.ActivityDetails;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.SchoolClass;
import kg.birikme.activity.domain.ActivityAction;
import kg.birikme.activity.domain.ActivityPages;
import kg.birikme.activity.domain.ActivityPages.DetailPage;
import kg.birikme.activity.domain.ActivityPermissions;
import kg.birikme.activity.domain.ActivityRow;
import kg.birikme.activity.domain.ActivityService;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.StaffId;
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

/** Planning an activity, changing it, and calling it off. */
@Controller
@RequestMapping("/years/{slug}/activities")
class ActivityFormController {

    private final ActivityService service;
    private final ActivityPages pages;
    private final ActivityChoices choices;
    private final ClashFlash clashes;
    private final Years years;
    private final CurrentActor currentActor;
    private final Submission submission;
    private final Clock clock;

    ActivityFormController(
            ActivityService service,
            ActivityPages pages,
            ActivityChoices choices,
            ClashFlash clashes,
            Years years,
            CurrentActor currentActor,
            Submission submission,
            Clock clock) {
        this.service = service;
        this.pages = pages;
        this.choices = choices;
        this.clashes = clashes;
        this.years = years;
        this.currentActor = currentActor;
        this.submission = submission;
        this.clock = clock;
    }

    @GetMapping("/new")
    String blank(@PathVariable String slug, Model model) {
        Actor actor = requirePlanner();
        model.addAttribute(
                "form",
                ActivityForm.blank(
                        ActivityPermissions.mayPlanForOthers(actor)
                                ? List.of()
                                : List.of(actor.staff().value())));
        return planPage(slug, model);
    }

    @PostMapping
    String plan(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") ActivityForm form,
            BindingResult errors,
            Model model) {
        requirePlanner();
        YearView year = years.bySlug(slug);
        int[] no = {0};
        return submission.send(
                errors,
                () -> no[0] = service.plan(
                        new ActivityId(Objects.requireNonNull(form.id())), year.id(), form.details(), form.people()),
                () -> {
                    clashes.tell(
                            address(slug, no[0]), form.details().from(), () -> Flash.good("activity.flash.planned"));
                    return "redirect:" + address(slug, no[0]);
                },
                () -> planPage(slug, model));
    }

    @GetMapping("/{no}/edit")
    String edit(@PathVariable String slug, @PathVariable int no, Model model) {
        DetailPage page = pages.one(slug, no);
        page.may().require(ActivityAction.CHANGE);
        model.addAttribute("form", ActivityForm.of(page.row()));
        return editPage(page, model);
    }

    @PostMapping("/{no}/edit")
    String change(
            @PathVariable String slug,
            @PathVariable int no,
            @Valid @ModelAttribute("form") ActivityForm form,
            BindingResult errors,
            Model model) {
        ActivityId id = pages.locate(slug, no);
        return submission.send(
                errors,
                () -> service.change(id, Objects.requireNonNullElse(form.version(), -1), form.details(), form.people()),
                () -> {
                    clashes.tell(address(slug, no), form.details().from(), Flash::saved);
                    return "redirect:" + address(slug, no);
                },
                () -> editPage(pages.one(slug, no), model),
                () -> ActivityForm.of(pages.one(slug, no).row()));
    }

    @GetMapping("/{no}/cancel")
    String cancel(@PathVariable String slug, @PathVariable int no, Model model) {
        DetailPage page = pages.one(slug, no);
        page.may().require(ActivityAction.CANCEL);
        model.addAttribute("form", new CancelForm(page.row().version(), ""));
        return cancelPage(page, model);
    }

    @PostMapping("/{no}/cancel")
    String cancel(
            @PathVariable String slug,
            @PathVariable int no,
            @Valid @ModelAttribute("form") CancelForm form,
            BindingResult errors,
            Model model) {
        ActivityId id = pages.locate(slug, no);
        boolean held = pages.one(slug, no).row().status().held();
        return submission.send(
                errors,
                () -> service.cancel(id, Objects.requireNonNull(form.version()), Objects.requireNonNull(form.reason())),
                () -> {
                    Flash.note(held ? "activity.flash.takenBack" : "activity.flash.cancelled");
                    return "redirect:" + address(slug, no);
                },
                () -> cancelPage(pages.one(slug, no), model),
                () -> new CancelForm(pages.one(slug, no).row().version(), ""));
    }

    private String planPage(String slug, Model model) {
        YearView year = years.bySlug(slug);
        choices.fillPlanning(year, model);
        model.addAttribute("year", year)
                .addAttribute("target", address(slug))
                .addAttribute("list", address(slug))
                .addAttribute("heading", "activity.new")
                .addAttribute("today", LocalDate.now(clock));
        return "activity/form";
    }

    private String editPage(DetailPage page, Model model) {
        String place = address(page.year().slug(), page.row().no());
        choices.fillPlanning(page.year(), model);
        model.addAttribute("year", page.year())
                .addAttribute("target", place + "/edit")
                .addAttribute("list", place)
                .addAttribute("heading", "activity.edit")
                .addAttribute("today", page.today());
        return "activity/form";
    }

    private static String cancelPage(DetailPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("address", address(page.year().slug(), page.row().no()));
        return "activity/cancel";
    }

    private Actor requirePlanner() {
        Actor actor = currentActor.get();
        ActionForbidden.unless(ActivityPermissions.mayPlan(actor), "plan an activity");
        return actor;
    }

    /** Why it will not be held. */
    record CancelForm(
            @NotNull @Nullable Integer version,
            @NotBlank @Nullable @Size(max = 500) String reason) {}

    /**
     * What is planned.
     *
     * @param id      of a new activity, made when the form was shown; the present one's else
     * @param version none for a new one
     */
    record ActivityForm(
            @NotNull @Nullable UUID id,
            @Nullable Integer version,
            @NotNull @Nullable ActivityKind kind,

            @NotBlank @Nullable @Size(max = ActivityDetails.TITLE_MAX)
            String title,

            @Nullable @Size(max = ActivityDetails.FORM_MAX) String form,
            @NotNull @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalTime time,
            @Nullable @Size(max = ActivityDetails.PLACE_MAX) String place,
            @Nullable Integer gradeFrom,
            @Nullable Integer gradeTo,
            @Nullable String letter,
            @Nullable UUID planLine,
            @Nullable @Size(max = ActivityDetails.TEXT_MAX) String programme,
            @NotEmpty @Nullable List<UUID> holders,
            boolean open) {

        static ActivityForm blank(List<UUID> holders) {
            return new ActivityForm(
                    UUID.randomUUID(),
                    null,
                    ActivityKind.OPEN_CLASS_HOUR,
                    "",
                    "",
                    null,
                    null,
                    null,
                    "",
                    null,
                    null,
                    "",
                    null,
                    "",
                    holders,
                    true);
        }

        static ActivityForm of(ActivityRow row) {
            ActivityDetails of = row.details();
            SchoolClass pupils = of.schoolClass();
            return new ActivityForm(
                    row.id().value(),
                    row.version(),
                    of.kind(),
                    of.title(),
                    of.form(),
                    of.from(),
                    of.laterDay(),
                    of.time(),
                    of.place(),
                    pupils.gradeFrom(),
                    Objects.equals(pupils.gradeFrom(), pupils.gradeTo()) ? null : pupils.gradeTo(),
                    Objects.requireNonNullElse(pupils.letter(), ""),
                    of.planLine(),
                    of.programme(),
                    row.holders().stream().map(holder -> holder.id().value()).toList(),
                    of.open());
        }

        ActivityDetails details() {
            return new ActivityDetails(
                    Objects.requireNonNull(kind),
                    said(title),
                    said(form),
                    Objects.requireNonNull(from),
                    until,
                    time,
                    said(place),
                    SchoolClass.of(gradeFrom, gradeTo, said(letter)),
                    planLine,
                    said(programme),
                    open);
        }

        List<StaffId> people() {
            return Objects.requireNonNullElse(holders, List.<UUID>of()).stream()
                    .map(StaffId::new)
                    .toList();
        }
    }
}
