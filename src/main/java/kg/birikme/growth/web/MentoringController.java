package kg.birikme.growth.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.growth.domain.MentoringContent;
import kg.birikme.growth.domain.MentoringMeeting;
import kg.birikme.growth.domain.MentoringPages;
import kg.birikme.growth.domain.MentoringPages.PairPage;
import kg.birikme.growth.domain.MentoringService;
import kg.birikme.paper.PaperLanguage;
import kg.birikme.paper.Print;
import kg.birikme.school.Schools;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;
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

/** Mentors and their mentees: pairs with a plan of meetings, and the sheet of a pair (R38, F17). */
@Controller
@RequestMapping("/mentoring")
class MentoringController {

    private static final String LIST = "/mentoring";

    private final MentoringPages pages;
    private final MentoringService service;
    private final GrowthPapers papers;
    private final Schools schools;
    private final Submission submission;

    MentoringController(
            MentoringPages pages,
            MentoringService service,
            GrowthPapers papers,
            Schools schools,
            Submission submission) {
        this.pages = pages;
        this.service = service;
        this.papers = papers;
        this.schools = schools;
        this.submission = submission;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("page", pages.list());
        return "growth/mentoring";
    }

    @GetMapping("/new")
    String pair(Model model) {
        List<Choice> staff = staff();
        model.addAttribute("form", PairForm.blank(pages.sight().actor().staff(), pages.today()));
        return pairPage(staff, model);
    }

    @PostMapping("/new")
    String pair(@Valid @ModelAttribute("form") PairForm form, BindingResult errors, Model model) {
        List<Choice> staff = staff();
        UUID id = Objects.requireNonNullElseGet(form.id(), UUID::randomUUID);
        return submission.send(
                errors,
                () -> service.pair(id, form.content()),
                () -> {
                    Flash.saved();
                    return "redirect:" + LIST + "/" + id;
                },
                () -> pairPage(staff, model));
    }

    private List<Choice> staff() {
        return pages.staff().stream()
                .map(person -> Choice.of(person.id(), person.name()))
                .toList();
    }

    private static String pairPage(List<Choice> staff, Model model) {
        model.addAttribute("staff", staff).addAttribute("meetingsMax", MentoringContent.MEETINGS_MAX);
        return "growth/mentoring-edit";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        PairPage page = pages.one(id);
        model.addAttribute("endForm", new EndForm(page.pair().version(), pages.today(), ""));
        return one(page, model);
    }

    private static String one(PairPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("place", LIST + "/" + page.pair().id());
        return "growth/mentoring-pair";
    }

    @GetMapping("/{id}/sheet.pdf")
    Print sheet(@PathVariable UUID id, @PaperLanguage Language language) {
        PairPage page = pages.one(id);
        return Print.of(
                papers.pair(page, schools.profile(), language),
                page.pair().menteeName().surname());
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        PairPage page = requireWriter(id);
        if (!page.pair().going()) {
            return "redirect:" + LIST + "/" + id;
        }
        model.addAttribute("form", PairForm.of(page));
        return editPage(page, model);
    }

    @PostMapping("/{id}/edit")
    String edit(
            @PathVariable UUID id, @Valid @ModelAttribute("form") PairForm form, BindingResult errors, Model model) {
        PairPage page = requireWriter(id);
        return submission.send(
                errors,
                () -> service.describe(
                        id,
                        Objects.requireNonNullElse(form.version(), -1),
                        form.content(page.pair().mentor(), page.pair().mentee())),
                () -> {
                    Flash.saved();
                    return "redirect:" + LIST + "/" + id;
                },
                () -> editPage(page, model),
                () -> PairForm.of(pages.one(id)));
    }

    private static String editPage(PairPage page, Model model) {
        model.addAttribute("known", page.pair());
        return pairPage(List.of(), model);
    }

    @PostMapping("/{id}/end")
    String end(
            @PathVariable UUID id, @Valid @ModelAttribute("endForm") EndForm form, BindingResult errors, Model model) {
        PairPage page = requireWriter(id);
        return submission.send(
                errors,
                () -> service.end(
                        id,
                        Objects.requireNonNullElse(form.version(), -1),
                        Objects.requireNonNull(form.to()),
                        Objects.requireNonNullElse(form.outcome(), "")),
                () -> {
                    Flash.good("growth.flash.mentoringEnded");
                    return "redirect:" + LIST + "/" + id;
                },
                () -> one(page, model.addAttribute("failed", "end")),
                () -> new EndForm(pages.one(id).pair().version(), form.to(), form.outcome()));
    }

    private PairPage requireWriter(UUID id) {
        PairPage page = pages.one(id);
        ActionForbidden.unless(page.may().mayWriteOf(page.pair().mentor()), "write on a mentoring pair");
        return page;
    }

    /** That a pair has ended, and what came of it. */
    record EndForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable LocalDate to,

            @NotBlank @Nullable @Size(max = MentoringContent.OUTCOME_MAX)
            String outcome) {}

    /** A line of the plan as it is typed. */
    record MeetingForm(
            @Nullable LocalDate day,

            @Nullable @Size(max = MentoringMeeting.TOPIC_MAX)
            String topic) {

        MentoringMeeting meeting() {
            return new MentoringMeeting(day, Objects.requireNonNullElse(topic, ""));
        }
    }

    /** A pair with its plan. */
    record PairForm(
            @Nullable UUID id,
            @Nullable Integer version,
            @NotNull @Nullable UUID mentor,
            @NotNull @Nullable UUID mentee,
            @NotNull @Nullable LocalDate from,

            @NotBlank @Nullable @Size(max = MentoringContent.AIM_MAX)
            String aim,

            @Nullable @Valid @Size(max = MentoringContent.MEETINGS_MAX)
            List<MeetingForm> meetings) {

        private static final int FIRST_ROWS = 4;

        static PairForm blank(StaffId self, LocalDate today) {
            return new PairForm(UUID.randomUUID(), null, self.value(), null, today, "", rows(List.of()));
        }

        static PairForm of(PairPage page) {
            return new PairForm(
                    page.pair().id(),
                    page.pair().version(),
                    page.pair().mentor().value(),
                    page.pair().mentee().value(),
                    page.pair().from(),
                    page.pair().aim(),
                    rows(page.plan().stream()
                            .map(line -> new MeetingForm(line.day(), line.topic()))
                            .toList()));
        }

        /** Rows to write in: those that there are, and two more. */
        private static List<MeetingForm> rows(List<MeetingForm> written) {
            List<MeetingForm> rows = new ArrayList<>(written);
            int wanted = Math.min(MentoringContent.MEETINGS_MAX, Math.max(FIRST_ROWS, written.size() + 2));
            while (rows.size() < wanted) {
                rows.add(new MeetingForm(null, ""));
            }
            return rows;
        }

        MentoringContent content() {
            return content(new StaffId(Objects.requireNonNull(mentor)), new StaffId(Objects.requireNonNull(mentee)));
        }

        MentoringContent content(StaffId of, StaffId helped) {
            return new MentoringContent(
                    of,
                    helped,
                    Objects.requireNonNull(from),
                    Objects.requireNonNullElse(aim, ""),
                    written().toList());
        }

        /** A list sent with gaps holds nothing there. */
        private Stream<MentoringMeeting> written() {
            return Objects.requireNonNullElse(meetings, List.<MeetingForm>of()).stream()
                    .filter(Objects::nonNull)
                    .map(MeetingForm::meeting);
        }

        /** The lines in words, for a conflict. */
        public String rowsInWords() {
            return written()
                    .filter(line -> !line.topic().isEmpty())
                    .map(line -> (line.day() == null ? "" : SchoolDates.shortDate(line.day()) + " ") + line.topic())
                    .collect(Collectors.joining("\n"));
        }
    }
}
