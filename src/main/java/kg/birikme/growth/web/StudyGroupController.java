package kg.birikme.growth.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.growth.StudyGroupKind;
import kg.birikme.growth.domain.StudyGroupContent;
import kg.birikme.growth.domain.StudyGroupContent.Outcome;
import kg.birikme.growth.domain.StudyGroupPages;
import kg.birikme.growth.domain.StudyGroupPages.GroupPage;
import kg.birikme.growth.domain.StudyGroupService;
import kg.birikme.shared.ActionForbidden;
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

/** Problem and research groups (R73, R86). */
@Controller
@RequestMapping("/groups")
class StudyGroupController {

    private static final String LIST = "/groups";

    private final StudyGroupPages pages;
    private final StudyGroupService service;
    private final Submission submission;

    StudyGroupController(StudyGroupPages pages, StudyGroupService service, Submission submission) {
        this.pages = pages;
        this.service = service;
        this.submission = submission;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("page", pages.list());
        return "growth/groups";
    }

    @GetMapping("/new")
    String make(Model model) {
        List<Choice> staff = staff();
        model.addAttribute("form", GroupForm.blank(pages.today()));
        return formPage(staff, LIST + "/new", model);
    }

    @PostMapping("/new")
    String make(@Valid @ModelAttribute("form") GroupForm form, BindingResult errors, Model model) {
        List<Choice> staff = staff();
        UUID id = Objects.requireNonNullElseGet(form.id(), UUID::randomUUID);
        return submission.send(
                errors,
                () -> service.make(id, form.content()),
                () -> saved(id),
                () -> formPage(staff, LIST + "/new", model));
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        GroupPage page = pages.one(id);
        model.addAttribute("outcomeForm", OutcomeForm.of(page));
        return one(page, model);
    }

    private static String one(GroupPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("place", LIST + "/" + page.group().id())
                .addAttribute(
                        "meetings",
                        page.meetings().stream()
                                .map(meeting -> new Choice(
                                        meeting.id().value().toString(),
                                        "№ " + meeting.number()
                                                + (meeting.date() == null
                                                        ? ""
                                                        : " · " + SchoolDates.shortDate(meeting.date()))))
                                .toList());
        return "growth/group";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        List<Choice> staff = staff();
        GroupPage page = pages.one(id);
        if (!page.group().going()) {
            return "redirect:" + LIST + "/" + id;
        }
        model.addAttribute("form", GroupForm.of(page)).addAttribute("known", page.group());
        return formPage(staff, LIST + "/" + id + "/edit", model);
    }

    @PostMapping("/{id}/edit")
    String edit(
            @PathVariable UUID id, @Valid @ModelAttribute("form") GroupForm form, BindingResult errors, Model model) {
        List<Choice> staff = staff();
        GroupPage page = pages.one(id);
        return submission.send(
                errors,
                () -> service.describe(id, Objects.requireNonNullElse(form.version(), -1), form.content()),
                () -> saved(id),
                () -> formPage(staff, LIST + "/" + id + "/edit", model.addAttribute("known", page.group())),
                () -> GroupForm.of(pages.one(id)));
    }

    @PostMapping("/{id}/result")
    String tell(
            @PathVariable UUID id,
            @Valid @ModelAttribute("outcomeForm") OutcomeForm form,
            BindingResult errors,
            Model model) {
        GroupPage page = pages.one(id);
        ActionForbidden.unless(page.mayTell(), "tell of a group");
        return submission.send(
                errors,
                () -> service.tell(id, Objects.requireNonNullElse(form.version(), -1), form.outcome()),
                () -> saved(id),
                () -> one(page, model.addAttribute("failed", "result")),
                () -> OutcomeForm.of(pages.one(id)));
    }

    private static String saved(UUID id) {
        Flash.saved();
        return "redirect:" + LIST + "/" + id;
    }

    private List<Choice> staff() {
        return pages.staff().stream()
                .map(person -> Choice.of(person.id(), person.name()))
                .toList();
    }

    private static String formPage(List<Choice> staff, String target, Model model) {
        model.addAttribute("staff", staff)
                .addAttribute("kinds", StudyGroupKind.values())
                .addAttribute("target", target);
        return "growth/group-edit";
    }

    /** What came of a group. */
    record OutcomeForm(
            @NotNull @Nullable Integer version,

            @NotBlank @Nullable @Size(max = StudyGroupContent.WORDS_MAX)
            String result,

            @Nullable LocalDate to,
            @Nullable UUID toldAt) {

        static OutcomeForm of(GroupPage page) {
            Outcome outcome = page.group().outcome();
            return new OutcomeForm(page.group().version(), outcome.result(), outcome.to(), outcome.toldAt());
        }

        Outcome outcome() {
            return new Outcome(Objects.requireNonNullElse(result, ""), to, toldAt);
        }
    }

    /** A group as it is made. */
    record GroupForm(
            @Nullable UUID id,
            @Nullable Integer version,
            @NotNull @Nullable StudyGroupKind kind,

            @NotBlank @Nullable @Size(max = StudyGroupContent.NAME_MAX)
            String name,

            @NotBlank @Nullable @Size(max = StudyGroupContent.PROBLEM_MAX)
            String problem,

            @NotNull @Nullable UUID leader,
            @Nullable List<UUID> members,
            @NotNull @Nullable LocalDate from,

            @NotBlank @Nullable @Size(max = StudyGroupContent.WORDS_MAX)
            String expected) {

        static GroupForm blank(LocalDate today) {
            return new GroupForm(UUID.randomUUID(), null, StudyGroupKind.PROBLEM, "", "", null, List.of(), today, "");
        }

        static GroupForm of(GroupPage page) {
            StudyGroupContent content = page.group().content();
            return new GroupForm(
                    page.group().id(),
                    page.group().version(),
                    content.kind(),
                    content.name(),
                    content.problem(),
                    content.leader().value(),
                    content.members().stream().map(StaffId::value).toList(),
                    content.from(),
                    content.expected());
        }

        StudyGroupContent content() {
            return new StudyGroupContent(
                    Objects.requireNonNull(kind),
                    Objects.requireNonNullElse(name, ""),
                    Objects.requireNonNullElse(problem, ""),
                    new StaffId(Objects.requireNonNull(leader)),
                    StaffId.all(members),
                    Objects.requireNonNull(from),
                    Objects.requireNonNullElse(expected, ""));
        }
    }
}
