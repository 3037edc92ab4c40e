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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import kg.birikme.plan.FormOfWork;
import kg.birikme.plan.PlanItemChoice;
import kg.birikme.plan.PlanTerm;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.Language;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
    String blank(@PathVariable String slug, @RequestParam(required = false) @Nullable UUID line, Model model) {
        Actor actor = requirePlanner();
        Optional<PlanItemChoice> item = line == null ? Optional.empty() : choices.event(years.bySlug(slug), line);
        item.map(PlanItemChoice::term).ifPresent(term -> model.addAttribute("planned", term.text(language())));
        model.addAttribute(
                "form",
                item.map(of -> ActivityForm.of(of, actor.staff()))
                        .orElseGet(
                                () -> ActivityForm.blank(List.of(actor.staff().value()))));
        return planPage(slug, model);
    }

    /**
     * From an event of the plan to what was made of it: to the one activity, to the list where there are several, and where there
     * is none yet to the form that makes it, for whoever may (R1, R9).
     */
    @GetMapping("/of/{line}")
    String ofLine(@PathVariable String slug, @PathVariable UUID line) {
        YearView year = years.bySlug(slug);
        List<Integer> made = pages.ofLine(year, line);
        if (made.size() == 1) {
            return "redirect:" + address(slug, made.get(0));
        }
        Actor actor = currentActor.get();
        boolean mayMake = made.isEmpty()
                && !year.stored()
                && choices.event(year, line)
                        .filter(item -> ActivityPermissions.mayPlanOfLine(actor, item))
                        .isPresent();
        if (mayMake) {
            return "redirect:" + address(slug) + "/new?line=" + line;
        }
        if (made.isEmpty()) {
            Flash.note("activity.flash.noneOfLine");
        }
        return "redirect:" + address(slug);
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
        choices.fillPlanning(year, currentActor.get().staff(), null, model);
        model.addAttribute("year", year)
                .addAttribute("target", address(slug))
                .addAttribute("list", address(slug))
                .addAttribute("heading", "activity.new")
                .addAttribute("today", LocalDate.now(clock));
        return "activity/form";
    }

    private String editPage(DetailPage page, Model model) {
        String place = address(page.year().slug(), page.row().no());
        choices.fillPlanning(page.year(), currentActor.get().staff(), page.row().planLine(), model);
        model.addAttribute("year", page.year())
                .addAttribute("target", place + "/edit")
                .addAttribute("list", place)
                .addAttribute("heading", "activity.edit")
                .addAttribute("today", page.today());
        return "activity/form";
    }

    private static Language language() {
        return Language.of(LocaleContextHolder.getLocale());
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

        /** What an event of the plan says already; its planner holds it where nobody is named. */
        static ActivityForm of(PlanItemChoice item, StaffId planner) {
            PlanTerm term = item.term();
            LocalDate first = term == null ? null : term.from();
            LocalDate last = term == null || term.kind() != PlanTerm.Kind.RANGE ? null : term.to();
            ActivityKind kind = kind(item.form());
            return new ActivityForm(
                    UUID.randomUUID(),
                    null,
                    kind,
                    KyrgyzText.within(item.content(), ActivityDetails.TITLE_MAX),
                    "",
                    first,
                    last,
                    null,
                    "",
                    null,
                    null,
                    "",
                    item.line(),
                    "",
                    item.responsible().isEmpty()
                            ? List.of(planner.value())
                            : item.responsible().stream().map(StaffId::value).toList(),
                    kind == ActivityKind.OPEN_CLASS_HOUR);
        }

        /** Most forms of work of a plan are kinds of activity by the same name; what is no event of its own becomes a usual one. */
        private static ActivityKind kind(@Nullable FormOfWork form) {
            return Arrays.stream(ActivityKind.values())
                    .filter(kind -> form != null && kind.name().equals(form.name()))
                    .findFirst()
                    .orElse(ActivityKind.EXTRACURRICULAR_EVENT);
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
            return StaffId.all(holders);
        }
    }
}
