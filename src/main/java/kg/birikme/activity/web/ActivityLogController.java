package kg.birikme.activity.web;

import static kg.birikme.activity.web.ActivityController.address;
import static kg.birikme.shared.KyrgyzText.said;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.activity.ActivityDetails;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityOutcome;
import kg.birikme.activity.SchoolClass;
import kg.birikme.activity.domain.ActivityAction;
import kg.birikme.activity.domain.ActivityPages;
import kg.birikme.activity.domain.ActivityPages.DetailPage;
import kg.birikme.activity.domain.ActivityPermissions;
import kg.birikme.activity.domain.ActivityRow;
import kg.birikme.activity.domain.ActivityService;
import kg.birikme.file.Files;
import kg.birikme.file.Upload;
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
import org.springframework.web.multipart.MultipartFile;

/** Taking down what has happened: one's own event in one short form, or what came of a planned activity. */
@Controller
@RequestMapping("/years/{slug}/activities")
class ActivityLogController {

    private final ActivityService service;
    private final ActivityPages pages;
    private final ActivityChoices choices;
    private final Years years;
    private final CurrentActor currentActor;
    private final Submission submission;
    private final Files files;
    private final Clock clock;

    ActivityLogController(
            ActivityService service,
            ActivityPages pages,
            ActivityChoices choices,
            Years years,
            CurrentActor currentActor,
            Submission submission,
            Files files,
            Clock clock) {
        this.service = service;
        this.pages = pages;
        this.choices = choices;
        this.years = years;
        this.currentActor = currentActor;
        this.submission = submission;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping("/log")
    String blank(@PathVariable String slug, Model model) {
        Actor actor = requireLogger();
        LocalDate today = LocalDate.now(clock);
        String[] own = choices.ownClass(actor.staff(), today).split("-", 2);
        Integer grade = own[0].isEmpty() ? null : Integer.valueOf(own[0]);
        model.addAttribute("form", LogForm.blank(today, grade, own.length > 1 ? own[1] : ""));
        return logPage(slug, actor, model);
    }

    @PostMapping("/log")
    String log(
            @PathVariable String slug, @Valid @ModelAttribute("form") LogForm form, BindingResult errors, Model model) {
        Actor actor = requireLogger();
        YearView year = years.bySlug(slug);
        int[] no = {0};
        return submission.send(
                errors,
                () -> no[0] = service.log(
                        new ActivityId(Objects.requireNonNull(form.id())),
                        year.id(),
                        form.details(),
                        List.of(actor.staff()),
                        form.outcome(),
                        form.people(),
                        files.accept(Upload.of(form.files()))),
                () -> {
                    Flash.good("activity.flash.logged");
                    return "redirect:" + address(slug, no[0]);
                },
                () -> logPage(slug, actor, model));
    }

    @GetMapping("/{no}/hold")
    String hold(@PathVariable String slug, @PathVariable int no, Model model) {
        DetailPage page = pages.one(slug, no);
        page.may().require(ActivityAction.HOLD);
        model.addAttribute("form", OutcomeForm.of(page.row()));
        return holdPage(page, model);
    }

    @PostMapping("/{no}/hold")
    String hold(
            @PathVariable String slug,
            @PathVariable int no,
            @Valid @ModelAttribute("form") OutcomeForm form,
            BindingResult errors,
            Model model) {
        ActivityId id = pages.locate(slug, no);
        return submission.send(
                errors,
                () -> service.hold(id, Objects.requireNonNull(form.version()), form.outcome(), form.people()),
                () -> {
                    Flash.good("activity.flash.held");
                    return "redirect:" + address(slug, no);
                },
                () -> holdPage(pages.one(slug, no), model),
                () -> OutcomeForm.of(pages.one(slug, no).row()));
    }

    private String logPage(String slug, Actor actor, Model model) {
        YearView year = years.bySlug(slug);
        choices.fillLog(year, actor.staff(), model);
        model.addAttribute("year", year)
                .addAttribute("list", address(slug))
                .addAttribute("today", LocalDate.now(clock));
        return "activity/log";
    }

    private String holdPage(DetailPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("staff", choices.staff())
                .addAttribute("address", address(page.year().slug(), page.row().no()));
        return "activity/hold";
    }

    private Actor requireLogger() {
        Actor actor = currentActor.get();
        ActionForbidden.unless(ActivityPermissions.mayPlan(actor), "log an activity");
        return actor;
    }

    /** What came of it. */
    record OutcomeForm(
            @NotNull @Nullable Integer version,
            @Nullable Integer pupils,
            @Nullable @Size(max = ActivityDetails.TEXT_MAX) String result,
            @Nullable List<UUID> visitors) {

        static OutcomeForm of(ActivityRow row) {
            return new OutcomeForm(
                    row.version(),
                    row.outcome().pupils(),
                    row.outcome().result(),
                    row.visitors().stream().map(visitor -> visitor.id().value()).toList());
        }

        ActivityOutcome outcome() {
            return new ActivityOutcome(pupils, said(result));
        }

        List<StaffId> people() {
            return StaffId.all(visitors);
        }
    }

    /** What has happened, in as few fields as a teacher fills in on a phone in the evening. */
    record LogForm(
            @NotNull @Nullable UUID id,
            @NotNull @Nullable ActivityKind kind,

            @NotBlank @Nullable @Size(max = ActivityDetails.TITLE_MAX)
            String title,

            @NotNull @Nullable LocalDate from,
            @Nullable Integer gradeFrom,
            @Nullable String letter,
            @Nullable UUID planLine,
            @Nullable Integer pupils,
            @Nullable @Size(max = ActivityDetails.TEXT_MAX) String result,
            @Nullable List<UUID> visitors,
            boolean open,
            @Nullable List<MultipartFile> files) {

        static LogForm blank(LocalDate today, @Nullable Integer grade, String letter) {
            return new LogForm(
                    UUID.randomUUID(),
                    ActivityKind.EXTRACURRICULAR_EVENT,
                    "",
                    today,
                    grade,
                    letter,
                    null,
                    null,
                    "",
                    List.of(),
                    false,
                    null);
        }

        ActivityDetails details() {
            return ActivityDetails.logged(
                    Objects.requireNonNull(kind),
                    said(title),
                    Objects.requireNonNull(from),
                    SchoolClass.of(gradeFrom, null, said(letter)),
                    planLine,
                    open);
        }

        ActivityOutcome outcome() {
            return new ActivityOutcome(pupils, said(result));
        }

        List<StaffId> people() {
            return StaffId.all(visitors);
        }
    }
}
