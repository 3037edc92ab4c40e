package kg.birikme.activity.web;

import static kg.birikme.activity.web.ActivityController.address;

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
import kg.birikme.activity.FindingTopic;
import kg.birikme.activity.SchoolClass;
import kg.birikme.activity.domain.ActivityPages;
import kg.birikme.activity.domain.ActivityPages.DetailPage;
import kg.birikme.activity.domain.FindingAction;
import kg.birikme.activity.domain.FindingContent;
import kg.birikme.activity.domain.FindingPermissions;
import kg.birikme.activity.domain.FindingView;
import kg.birikme.activity.domain.VisitService;
import kg.birikme.meeting.AgendaItemStatus;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Choices;
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

/** Visits of classes and lessons, what was found there and what is said to it (R78, R87, R88). */
@Controller
@RequestMapping("/years/{slug}/activities")
class VisitController {

    private final VisitService service;
    private final ActivityPages pages;
    private final ActivityChoices choices;
    private final Choices enums;
    private final Years years;
    private final CurrentActor currentActor;
    private final Submission submission;
    private final Clock clock;

    VisitController(
            VisitService service,
            ActivityPages pages,
            ActivityChoices choices,
            Choices enums,
            Years years,
            CurrentActor currentActor,
            Submission submission,
            Clock clock) {
        this.service = service;
        this.pages = pages;
        this.choices = choices;
        this.enums = enums;
        this.years = years;
        this.currentActor = currentActor;
        this.submission = submission;
        this.clock = clock;
    }

    @GetMapping("/visit")
    String blank(@PathVariable String slug, Model model) {
        requireVisitor();
        model.addAttribute("form", VisitForm.blank(LocalDate.now(clock)));
        return visitPage(slug, model);
    }

    @PostMapping("/visit")
    String log(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") VisitForm form,
            BindingResult errors,
            Model model) {
        requireVisitor();
        YearView year = years.bySlug(slug);
        int[] no = {0};
        return submission.send(
                errors,
                () -> no[0] = service.log(
                        new ActivityId(Objects.requireNonNull(form.id())),
                        year.id(),
                        form.details(),
                        new StaffId(Objects.requireNonNull(form.teacher())),
                        form.people()),
                () -> {
                    Flash.good("activity.flash.visited");
                    return "redirect:" + address(slug, no[0]) + "/findings/new";
                },
                () -> visitPage(slug, model));
    }

    @GetMapping("/{no}/findings/new")
    String find(@PathVariable String slug, @PathVariable int no, Model model) {
        DetailPage page = pages.one(slug, no);
        page.finding().require(FindingAction.ADD);
        model.addAttribute("form", FindingForm.blank());
        return findingPage(page, null, model);
    }

    @PostMapping("/{no}/findings/new")
    String find(
            @PathVariable String slug,
            @PathVariable int no,
            @Valid @ModelAttribute("form") FindingForm form,
            BindingResult errors,
            Model model) {
        ActivityId visit = pages.locate(slug, no);
        return submission.send(
                errors,
                () -> service.find(visit, Objects.requireNonNull(form.id()), form.content()),
                () -> {
                    Flash.good("activity.flash.found");
                    return back(slug, no);
                },
                () -> findingPage(pages.one(slug, no), null, model));
    }

    @GetMapping("/{no}/findings/{id}")
    String change(@PathVariable String slug, @PathVariable int no, @PathVariable UUID id, Model model) {
        DetailPage page = pages.one(slug, no);
        FindingView finding = find(page, id);
        finding.may().require(FindingAction.CHANGE);
        model.addAttribute("form", FindingForm.of(finding));
        return findingPage(page, finding, model);
    }

    @PostMapping("/{no}/findings/{id}")
    String change(
            @PathVariable String slug,
            @PathVariable int no,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") FindingForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> service.change(id, Objects.requireNonNullElse(form.version(), -1), form.content()),
                () -> {
                    Flash.saved();
                    return back(slug, no);
                },
                () -> {
                    DetailPage page = pages.one(slug, no);
                    return findingPage(page, find(page, id), model);
                },
                () -> FindingForm.of(find(pages.one(slug, no), id)));
    }

    @PostMapping("/{no}/findings/{id}/remove")
    String remove(@PathVariable String slug, @PathVariable int no, @PathVariable UUID id) {
        pages.locate(slug, no);
        service.remove(id);
        Flash.note("activity.flash.findingRemoved");
        return back(slug, no);
    }

    @PostMapping("/{no}/findings/{id}/raise")
    String raise(@PathVariable String slug, @PathVariable int no, @PathVariable UUID id) {
        boolean stands = service.raise(id) == AgendaItemStatus.CONFIRMED;
        Flash.good(stands ? "activity.flash.raised" : "activity.flash.raisedAsProposal");
        return back(slug, no);
    }

    @GetMapping("/{no}/findings/{id}/answer")
    String answer(@PathVariable String slug, @PathVariable int no, @PathVariable UUID id, Model model) {
        DetailPage page = pages.one(slug, no);
        FindingView finding = find(page, id);
        finding.may().require(FindingAction.ANSWER);
        model.addAttribute("form", AnswerForm.of(finding));
        return answerPage(page, finding, model);
    }

    @PostMapping("/{no}/findings/{id}/answer")
    String answer(
            @PathVariable String slug,
            @PathVariable int no,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> service.answer(
                        id, Objects.requireNonNullElse(form.version(), -1), Objects.requireNonNull(form.answer())),
                () -> {
                    Flash.good("activity.flash.findingAnswered");
                    return back(slug, no);
                },
                () -> {
                    DetailPage page = pages.one(slug, no);
                    return answerPage(page, find(page, id), model);
                },
                () -> AnswerForm.of(find(pages.one(slug, no), id)));
    }

    private void requireVisitor() {
        ActionForbidden.unless(FindingPermissions.mayVisit(currentActor.get()), "visit a class");
    }

    private String visitPage(String slug, Model model) {
        YearView year = years.bySlug(slug);
        choices.fillVisit(year, currentActor.get().staff(), model);
        model.addAttribute("year", year)
                .addAttribute("list", address(slug))
                .addAttribute("today", LocalDate.now(clock));
        return "activity/visit";
    }

    private String findingPage(DetailPage page, @Nullable FindingView finding, Model model) {
        String place = address(page.year().slug(), page.row().no());
        model.addAttribute("page", page)
                .addAttribute("finding", finding)
                .addAttribute("address", place)
                .addAttribute("target", place + "/findings/" + (finding == null ? "new" : finding.id()))
                .addAttribute("topics", enums.of(FindingTopic.values(), "activity.topic"));
        return "activity/finding";
    }

    private static String answerPage(DetailPage page, FindingView finding, Model model) {
        model.addAttribute("page", page)
                .addAttribute("finding", finding)
                .addAttribute("address", address(page.year().slug(), page.row().no()));
        return "activity/finding-answer";
    }

    private static FindingView find(DetailPage page, UUID id) {
        return page.findings().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("finding"));
    }

    private static String back(String slug, int no) {
        return "redirect:" + address(slug, no) + "#findings";
    }

    /** What the visited teacher says. */
    record AnswerForm(
            @NotNull @Nullable Integer version,

            @NotBlank @Nullable @Size(max = FindingContent.TEXT_MAX)
            String answer) {

        static AnswerForm of(FindingView finding) {
            return new AnswerForm(finding.version(), finding.answer());
        }
    }

    /**
     * A finding.
     *
     * @param id of a new one, made when the form was shown; the present one's else
     */
    record FindingForm(
            @NotNull @Nullable UUID id,
            @Nullable Integer version,
            @NotNull @Nullable FindingTopic topic,
            @Nullable @Size(max = FindingContent.TOPIC_MAX) String topicWords,
            boolean good,

            @NotBlank @Nullable @Size(max = FindingContent.TEXT_MAX)
            String seen,

            @Nullable @Size(max = FindingContent.TEXT_MAX) String advice) {

        static FindingForm blank() {
            return new FindingForm(UUID.randomUUID(), null, null, "", false, "", "");
        }

        static FindingForm of(FindingView view) {
            FindingContent content = view.content();
            return new FindingForm(
                    view.id(),
                    view.version(),
                    content.topic(),
                    content.topicWords(),
                    content.good(),
                    content.seen(),
                    content.advice());
        }

        FindingContent content() {
            return new FindingContent(Objects.requireNonNull(topic), said(topicWords), good, said(seen), said(advice));
        }
    }

    /** A visit that was made. */
    record VisitForm(
            @NotNull @Nullable UUID id,
            @NotNull @Nullable ActivityKind kind,
            @NotNull @Nullable UUID teacher,

            @NotBlank @Nullable @Size(max = ActivityDetails.TITLE_MAX)
            String title,

            @NotNull @Nullable LocalDate from,
            @Nullable Integer gradeFrom,
            @Nullable String letter,
            @Nullable UUID planLine,
            @Nullable List<UUID> visitors) {

        static VisitForm blank(LocalDate today) {
            return new VisitForm(
                    UUID.randomUUID(), ActivityKind.CLASS_VISIT, null, "", today, null, "", null, List.of());
        }

        ActivityDetails details() {
            return ActivityDetails.logged(
                    Objects.requireNonNull(kind),
                    said(title),
                    Objects.requireNonNull(from),
                    SchoolClass.of(gradeFrom, null, said(letter)),
                    planLine,
                    false);
        }

        List<StaffId> people() {
            return StaffId.all(visitors);
        }
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
