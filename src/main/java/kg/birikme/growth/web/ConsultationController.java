package kg.birikme.growth.web;

import static kg.birikme.growth.web.GrowthController.address;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.birikme.growth.ConsultationFact;
import kg.birikme.growth.ConsultationKind;
import kg.birikme.growth.Growth;
import kg.birikme.growth.domain.ConsultationPermissions;
import kg.birikme.growth.domain.ConsultationService;
import kg.birikme.growth.domain.ConsultationService.Given;
import kg.birikme.growth.domain.ConsultationView;
import kg.birikme.growth.domain.MentoringPages;
import kg.birikme.growth.domain.MentoringPages.Pair;
import kg.birikme.growth.domain.OwnWorkPermissions;
import kg.birikme.people.People;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
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

/** Mentoring and consultations (R37, R38, R93, F17). */
@Controller
@RequestMapping("/years/{slug}/growth/consultations")
class ConsultationController {

    private final ConsultationService service;
    private final MentoringPages mentoring;
    private final Growth growth;
    private final ConsultationNames names;
    private final People people;
    private final Years years;
    private final CurrentActor currentActor;
    private final Submission submission;
    private final Clock clock;

    ConsultationController(
            ConsultationService service,
            MentoringPages mentoring,
            Growth growth,
            ConsultationNames names,
            People people,
            Years years,
            CurrentActor currentActor,
            Submission submission,
            Clock clock) {
        this.service = service;
        this.mentoring = mentoring;
        this.growth = growth;
        this.names = names;
        this.people = people;
        this.years = years;
        this.currentActor = currentActor;
        this.submission = submission;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable String slug, Model model) {
        Actor actor = currentActor.get();
        ActionForbidden.unless(OwnWorkPermissions.maySeeTopics(actor), "see the consultations");
        YearView year = years.bySlug(slug);
        List<ConsultationFact> given = growth.consultations(year);
        model.addAttribute("year", year)
                .addAttribute("given", given)
                .addAttribute("naming", names.of(given))
                .addAttribute("mayWrite", new ConsultationPermissions(actor, year.stored()).mayWrite())
                .addAttribute("address", address(slug));
        return "growth/consultations";
    }

    /** Names for the template. */
    public record Naming(Function<StaffId, String> of) {

        public String one(StaffId id) {
            return of.apply(id);
        }

        public String all(List<StaffId> ids) {
            return ids.stream().map(of).collect(Collectors.joining(", "));
        }
    }

    @GetMapping("/new")
    String blank(@PathVariable String slug, @RequestParam(required = false) @Nullable UUID pair, Model model) {
        Actor actor = requireWriter();
        ConsultationForm form = ConsultationForm.blank(actor.staff(), LocalDate.now(clock));
        model.addAttribute(
                "form", pair == null ? form : form.ofPair(mentoring.one(pair).pair()));
        return page(slug, model);
    }

    @PostMapping
    String add(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") ConsultationForm form,
            BindingResult errors,
            Model model) {
        requireWriter();
        YearView year = years.bySlug(slug);
        return submission.send(
                errors,
                () -> service.add(year.id(), Objects.requireNonNullElseGet(form.id(), UUID::randomUUID), form.given()),
                () -> {
                    Flash.saved();
                    return "redirect:" + address(slug) + "/consultations";
                },
                () -> page(slug, model));
    }

    @GetMapping("/{id}")
    String one(@PathVariable String slug, @PathVariable UUID id, Model model) {
        ConsultationView view = service.one(slug, id);
        model.addAttribute("reasonForm", new ReasonForm(view.version(), ""));
        return detail(view, model);
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable String slug, @PathVariable UUID id, Model model) {
        ConsultationView view = requireChange(slug, id);
        if (view.withdrawn()) {
            return "redirect:" + address(slug) + "/consultations/" + id;
        }
        model.addAttribute("form", ConsultationForm.of(view));
        return page(slug, model.addAttribute("known", view));
    }

    @PostMapping("/{id}/edit")
    String correct(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ConsultationForm form,
            BindingResult errors,
            Model model) {
        ConsultationView view = requireChange(slug, id);
        return submission.send(
                errors,
                () -> service.correct(
                        view.year().id(), id, Objects.requireNonNullElse(form.version(), -1), form.given()),
                () -> {
                    Flash.saved();
                    return "redirect:" + address(slug) + "/consultations/" + id;
                },
                () -> page(slug, model.addAttribute("known", view)),
                () -> ConsultationForm.of(service.one(slug, id)));
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("reasonForm") ReasonForm form,
            BindingResult errors,
            Model model) {
        ConsultationView view = requireChange(slug, id);
        return submission.send(
                errors,
                () -> service.withdraw(
                        view.year().id(),
                        id,
                        Objects.requireNonNullElse(form.version(), -1),
                        Objects.requireNonNullElse(form.reason(), "")),
                () -> {
                    Flash.note("growth.flash.consultationRemoved");
                    return "redirect:" + address(slug) + "/consultations";
                },
                () -> detail(service.one(slug, id), model.addAttribute("failed", "withdraw")));
    }

    private ConsultationView requireChange(String slug, UUID id) {
        ConsultationView view = service.one(slug, id);
        view.may().requireWriterOf(view.by());
        return view;
    }

    private String detail(ConsultationView view, Model model) {
        model.addAttribute("page", view)
                .addAttribute("naming", names.of(view))
                .addAttribute("address", address(view.year().slug()));
        return "growth/help";
    }

    private String page(String slug, Model model) {
        YearView year = years.bySlug(slug);
        model.addAttribute("year", year)
                .addAttribute("kinds", ConsultationKind.values())
                .addAttribute(
                        "staff",
                        people.atWork(LocalDate.now(clock)).stream()
                                .map(person -> Choice.of(person.id(), person.name()))
                                .toList())
                .addAttribute("address", address(slug));
        return "growth/consultation";
    }

    private Actor requireWriter() {
        Actor actor = currentActor.get();
        ActionForbidden.unless(new ConsultationPermissions(actor, false).mayWrite(), "write down a consultation");
        return actor;
    }

    /** Why a consultation is taken back. */
    record ReasonForm(
            @NotNull @Nullable Integer version,
            @NotBlank @Nullable @Size(max = 500) String reason) {}

    /** A consultation or an hour of mentoring (F17). */
    record ConsultationForm(
            @NotNull @Nullable UUID id,
            @Nullable Integer version,
            @NotNull @Nullable LocalDate day,
            @NotNull @Nullable ConsultationKind kind,
            @NotNull @Nullable UUID by,
            @Nullable List<UUID> helped,

            @NotBlank @Nullable @Size(max = ConsultationService.TOPIC_MAX)
            String topic,

            @Nullable @Size(max = ConsultationService.OUTCOME_MAX)
            String outcome) {

        static ConsultationForm blank(StaffId self, LocalDate today) {
            return new ConsultationForm(
                    UUID.randomUUID(), null, today, ConsultationKind.INDIVIDUAL, self.value(), List.of(), "", "");
        }

        /** An hour of the pair's. */
        ConsultationForm ofPair(Pair pair) {
            return new ConsultationForm(
                    id,
                    null,
                    day,
                    ConsultationKind.MENTORING,
                    pair.mentor().value(),
                    List.of(pair.mentee().value()),
                    "",
                    "");
        }

        static ConsultationForm of(ConsultationView view) {
            Given given = view.given();
            return new ConsultationForm(
                    view.id(),
                    view.version(),
                    given.day(),
                    given.kind(),
                    given.by().value(),
                    given.helped().stream().map(StaffId::value).toList(),
                    given.topic(),
                    given.outcome());
        }

        Given given() {
            return new Given(
                    Objects.requireNonNull(day),
                    Objects.requireNonNull(kind),
                    new StaffId(Objects.requireNonNull(by)),
                    StaffId.all(helped),
                    Objects.requireNonNullElse(topic, ""),
                    Objects.requireNonNullElse(outcome, ""));
        }
    }
}
