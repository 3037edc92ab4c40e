package kg.birikme.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingNorm;
import kg.birikme.meeting.MeetingSummary;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.domain.MeetingAction;
import kg.birikme.meeting.domain.MeetingFile;
import kg.birikme.meeting.domain.MeetingPages;
import kg.birikme.meeting.domain.MeetingPlanning;
import kg.birikme.meeting.domain.MeetingTexts;
import kg.birikme.meeting.domain.ScheduleWish;
import kg.birikme.plan.PlannedMeeting;
import kg.birikme.school.Schools;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
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

/** The meetings of a year, planning one, and saying what it is about. */
@Controller
@RequestMapping("/years/{slug}/meetings")
class MeetingController {

    private final MeetingScreen screen;
    private final MeetingPages pages;
    private final MeetingPlanning planning;
    private final MeetingWords words;
    private final Years years;
    private final Schools schools;
    private final Submission submission;
    private final Clock clock;

    MeetingController(
            MeetingScreen screen,
            MeetingPages pages,
            MeetingPlanning planning,
            MeetingWords words,
            Years years,
            Schools schools,
            Submission submission,
            Clock clock) {
        this.screen = screen;
        this.pages = pages;
        this.planning = planning;
        this.words = words;
        this.years = years;
        this.schools = schools;
        this.submission = submission;
        this.clock = clock;
    }

    /** A quarter with its meetings. */
    record Quarter(int number, LocalDate start, LocalDate end, List<MeetingSummary> meetings) {}

    @GetMapping
    String list(@PathVariable String slug, Model model) {
        YearView year = years.bySlug(slug);
        List<MeetingSummary> all = pages.list(year.id());
        List<Quarter> quarters = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> new Quarter(
                        number,
                        year.quarter(number).start(),
                        year.quarter(number).end(),
                        all.stream()
                                .filter(meeting -> meeting.quarter() == number)
                                .sorted(Comparator.comparing(
                                        meeting -> Objects.requireNonNullElse(meeting.date(), LocalDate.MAX)))
                                .toList()))
                .toList();
        model.addAttribute("slug", slug)
                .addAttribute("year", year)
                .addAttribute("quarters", quarters)
                .addAttribute("none", all.isEmpty())
                .addAttribute("lights", words.lights(MeetingNorm.quartersOf(all, LocalDate.now(clock))))
                .addAttribute("words", words)
                .addAttribute("mayPlan", pages.mayPlan(year));
        return "meeting/list";
    }

    @GetMapping("/new")
    String blank(
            @PathVariable String slug, @RequestParam(name = "for", defaultValue = "") String purpose, Model model) {
        YearView year = planningYear(slug);
        model.addAttribute("form", MeetingForm.blank(schools.profile().usualRoom(), purpose.equals("plan")));
        return planPage(year, model);
    }

    @PostMapping
    String plan(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Model model) {
        YearView year = planningYear(slug);
        int[] no = new int[1];
        return submission.send(
                errors,
                () -> no[0] = planning.plan(
                        new MeetingId(form.id()),
                        year.id(),
                        form.texts(),
                        form.wish(),
                        Boolean.TRUE.equals(form.withPlan())),
                () -> {
                    Flash.good("meeting.flash.planned");
                    return MeetingScreen.redirect(slug, no[0]);
                },
                () -> planPage(year, model));
    }

    @PostMapping("/from-plan")
    String fromPlan(@PathVariable String slug, @RequestParam UUID id, @RequestParam UUID line) {
        YearView year = planningYear(slug);
        int no = planning.planFromLine(
                new MeetingId(id), year.id(), line, schools.profile().usualRoom());
        Flash.good("meeting.flash.planned");
        return MeetingScreen.redirect(slug, no);
    }

    @GetMapping("/{no}")
    String show(@PathVariable String slug, @PathVariable int no, Model model) {
        return screen.show(slug, no, model);
    }

    @GetMapping("/{no}/edit")
    String edit(@PathVariable String slug, @PathVariable int no, Model model) {
        MeetingFile file = screen.act(slug, no, MeetingAction.EDIT, model);
        model.addAttribute("form", MeetingForm.of(file.meeting()));
        return editPage(file, model);
    }

    @PostMapping("/{no}/edit")
    String change(
            @PathVariable String slug,
            @PathVariable int no,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Model model) {
        MeetingId id = pages.locate(slug, no).id();
        return submission.send(
                errors,
                () -> planning.describe(id, Objects.requireNonNullElse(form.version(), -1), form.texts()),
                () -> {
                    Flash.saved();
                    return MeetingScreen.redirect(slug, no);
                },
                () -> editPage(screen.fill(slug, no, model), model),
                () -> MeetingForm.of(pages.file(id).meeting()));
    }

    private YearView planningYear(String slug) {
        YearView year = years.bySlug(slug);
        ActionForbidden.unless(pages.mayPlan(year), "plan a meeting");
        return year;
    }

    private String planPage(YearView year, Model model) {
        List<PlannedMeeting> lines = planning.linesWithoutMeeting(year.id());
        model.addAttribute("slug", year.slug())
                .addAttribute("year", year)
                .addAttribute("lines", lines)
                .addAttribute("lineChoices", words.lines(lines))
                .addAttribute("quarterChoices", words.quarters())
                .addAttribute(
                        "newIds", lines.stream().map(line -> UUID.randomUUID()).toList());
        return "meeting/new";
    }

    private String editPage(MeetingFile file, Model model) {
        UUID own = file.meeting().planLine();
        List<PlannedMeeting> free = planning.linesFor(file.meeting().year(), own);
        model.addAttribute("lineChoices", words.lines(free));
        return "meeting/edit";
    }

    /** A meeting: on planning with its schedule, later its words only. */
    record MeetingForm(
            @NotNull UUID id,
            @Nullable Integer version,
            @NotBlank @Size(max = 300) String theme,
            @Size(max = 100) @Nullable String form,
            @Nullable Boolean extraordinary,
            @Nullable UUID planLine,
            @Nullable LocalDate date,
            @Nullable LocalTime time,
            @Size(max = 150) @Nullable String place,
            @Nullable Integer quarter,
            @Nullable Boolean knowingly,
            @Nullable Boolean withPlan) {

        /** @param withPlan whether the meeting is to consider the plan */
        static MeetingForm blank(String room, boolean withPlan) {
            return new MeetingForm(UUID.randomUUID(), 0, "", "", false, null, null, null, room, null, false, withPlan);
        }

        static MeetingForm of(MeetingView meeting) {
            return new MeetingForm(
                    meeting.id().value(),
                    meeting.version(),
                    meeting.theme(),
                    meeting.form(),
                    meeting.extraordinary(),
                    meeting.planLine(),
                    meeting.date(),
                    meeting.time(),
                    meeting.place(),
                    meeting.quarter(),
                    false,
                    false);
        }

        MeetingTexts texts() {
            return new MeetingTexts(theme, form == null ? "" : form, Boolean.TRUE.equals(extraordinary), planLine);
        }

        ScheduleWish wish() {
            return new ScheduleWish(date, time, place, quarter, Boolean.TRUE.equals(knowingly));
        }
    }
}
