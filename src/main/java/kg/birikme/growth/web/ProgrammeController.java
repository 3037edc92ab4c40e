package kg.birikme.growth.web;

import static kg.birikme.growth.web.GrowthController.address;
import static kg.birikme.shared.KyrgyzText.said;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.growth.domain.GrowthPages;
import kg.birikme.growth.domain.GrowthPages.ProgrammePage;
import kg.birikme.growth.domain.ProgrammeContent;
import kg.birikme.growth.domain.ProgrammeService;
import kg.birikme.growth.domain.ProgrammeView;
import kg.birikme.growth.domain.Stage;
import kg.birikme.handin.RemarkForm;
import kg.birikme.handin.WorkForms;
import kg.birikme.school.YearView;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Role;
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

/** Programmes of self-education (R47, F9): written by the member, read by the chair. */
@Controller
@RequestMapping("/years/{slug}/growth")
class ProgrammeController {

    private final ProgrammeService service;
    private final GrowthPages pages;
    private final CurrentActor currentActor;
    private final WorkForms forms;
    private final Submission submission;

    ProgrammeController(
            ProgrammeService service,
            GrowthPages pages,
            CurrentActor currentActor,
            WorkForms forms,
            Submission submission) {
        this.service = service;
        this.pages = pages;
        this.currentActor = currentActor;
        this.forms = forms;
        this.submission = submission;
    }

    @GetMapping("/programme")
    String write(@PathVariable String slug, Model model) {
        YearView year = requireWriter(slug);
        Optional<ProgrammePage> own = pages.ownProgramme(year);
        if (own.filter(page -> !page.may().mayWrite()).isPresent()) {
            return "redirect:" + address(slug) + "/programmes/"
                    + own.get().programme().head().id();
        }
        model.addAttribute("form", stored(own));
        return writePage(year, own, model);
    }

    @PostMapping("/programme")
    String write(
            @PathVariable String slug,
            @RequestParam(defaultValue = "false") boolean handIn,
            @Valid @ModelAttribute("form") ProgrammeForm form,
            BindingResult errors,
            Model model) {
        YearView year = requireWriter(slug);
        UUID id = Objects.requireNonNullElseGet(form.id(), UUID::randomUUID);
        int version = Objects.requireNonNullElse(form.version(), 0);
        return forms.write(
                place(slug, "/programme"),
                handIn,
                errors,
                () -> {
                    if (handIn) {
                        service.submit(year.id(), id, version, form.content());
                    } else {
                        service.write(year.id(), id, version, form.content());
                    }
                },
                () -> writePage(year, pages.ownProgramme(year), model),
                () -> stored(pages.ownProgramme(year)));
    }

    @GetMapping("/programmes/{id}")
    String one(@PathVariable String slug, @PathVariable UUID id, Model model) {
        ProgrammePage page = pages.programme(slug, id);
        model.addAttribute(
                "remarkForm", RemarkForm.blank(page.programme().head().version()));
        model.addAttribute("finishForm", finish(page));
        return readPage(page, model);
    }

    @PostMapping("/programmes/{id}/seen")
    String seen(@PathVariable String slug, @PathVariable UUID id, @RequestParam int version) {
        pages.programme(slug, id);
        return forms.decide(place(slug, "/programmes/" + id), "seen", () -> service.seen(id, version));
    }

    @PostMapping("/programmes/{id}/withdraw")
    String withdraw(@PathVariable String slug, @PathVariable UUID id, @RequestParam int version) {
        pages.programme(slug, id);
        return forms.takeBack(place(slug, "/programmes/" + id), () -> service.withdraw(id, version));
    }

    @PostMapping("/programmes/{id}/return")
    String giveBack(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("remarkForm") RemarkForm form,
            BindingResult errors,
            Model model) {
        ProgrammePage page = pages.programme(slug, id);
        return forms.giveBack(
                place(slug, "/programmes/" + id),
                form,
                errors,
                (version, remark) -> service.giveBack(id, version, remark),
                () -> readPage(
                        page, model.addAttribute("finishForm", finish(page)).addAttribute("failed", "return")));
    }

    @PostMapping("/programmes/{id}/finish")
    String finish(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("finishForm") FinishForm form,
            BindingResult errors,
            Model model) {
        ProgrammePage page = pages.programme(slug, id);
        return submission.send(
                errors,
                () -> service.finish(
                        id,
                        Objects.requireNonNull(form.version()),
                        Objects.requireNonNullElse(form.fulfilment(), ""),
                        Objects.requireNonNullElse(form.outcome(), "")),
                () -> {
                    Flash.saved();
                    return "redirect:" + address(slug) + "/programmes/" + id;
                },
                () -> {
                    model.addAttribute("remarkForm", new RemarkForm(form.version(), ""))
                            .addAttribute("failed", "finish");
                    return readPage(page, model);
                },
                () -> finish(pages.programme(slug, id)));
    }

    private YearView requireWriter(String slug) {
        ActionForbidden.unless(currentActor.get().is(Role.MEMBER), "write a programme");
        return pages.year(slug);
    }

    private static WorkForms.Place place(String slug, String here) {
        return new WorkForms.Place("growth", address(slug), address(slug) + here);
    }

    private static FinishForm finish(ProgrammePage page) {
        return new FinishForm(
                page.programme().head().version(),
                page.programme().fulfilment(),
                page.programme().outcome());
    }

    private static ProgrammeForm stored(Optional<ProgrammePage> own) {
        return own.map(page -> ProgrammeForm.of(page.programme())).orElseGet(ProgrammeForm::blank);
    }

    private static String writePage(YearView year, Optional<ProgrammePage> own, Model model) {
        model.addAttribute("year", year)
                .addAttribute("head", own.map(page -> page.programme().head()).orElse(null))
                .addAttribute("stagesMax", ProgrammeContent.STAGES_MAX)
                .addAttribute("address", address(year.slug()));
        return "growth/write";
    }

    private static String readPage(ProgrammePage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("address", address(page.year().slug()));
        return "growth/programme";
    }

    /** What was carried out and what came of it, at the year's end. */
    record FinishForm(
            @NotNull @Nullable Integer version,
            @Nullable @Size(max = 2000) String fulfilment,
            @Nullable @Size(max = 2000) String outcome) {}

    /** A row of the stages' table. */
    record StageForm(
            @Nullable @Size(max = Stage.NAME_MAX) String stage,
            @Nullable @Size(max = Stage.CONTENT_MAX) String content,
            @Nullable @Size(max = Stage.TERM_MAX) String term,
            @Nullable @Size(max = Stage.OUTCOME_MAX) String outcome) {

        static StageForm of(Stage stage) {
            return new StageForm(stage.stage(), stage.content(), stage.term(), stage.outcome());
        }

        Stage toStage() {
            return new Stage(said(stage), said(content), said(term), said(outcome));
        }

        /** The row on one line; empty where nothing is written. */
        String words() {
            return Stream.of(stage, term, content, outcome)
                    .map(StageForm::said)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
        }

        private static String said(@Nullable String text) {
            return Objects.requireNonNullElse(text, "").strip();
        }
    }

    /**
     * A programme of self-education (F9).
     *
     * @param id      of a new one, made when the form was shown
     * @param version 0 for a new one
     */
    record ProgrammeForm(
            @NotNull @Nullable UUID id,
            @NotNull @Nullable Integer version,

            @Nullable @Size(max = ProgrammeContent.TOPIC_MAX)
            String topic,

            @Nullable Integer topicYear,
            @Nullable @Size(max = ProgrammeContent.TEXT_MAX) String reason,
            @Nullable @Size(max = ProgrammeContent.TEXT_MAX) String aim,
            @Nullable @Size(max = ProgrammeContent.TEXT_MAX) String tasks,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable List<@Valid StageForm> stages,
            @Nullable @Size(max = ProgrammeContent.TEXT_MAX) String literature,
            @Nullable @Size(max = ProgrammeContent.LINE_MAX) String reportForm,
            @Nullable @Size(max = ProgrammeContent.LINE_MAX) String heardAt) {

        static ProgrammeForm blank() {
            return of(UUID.randomUUID(), 0, ProgrammeContent.blank());
        }

        static ProgrammeForm of(ProgrammeView view) {
            return of(view.head().id(), view.head().version(), view.content());
        }

        private static ProgrammeForm of(UUID id, int version, ProgrammeContent content) {
            return new ProgrammeForm(
                    id,
                    version,
                    content.topic(),
                    content.topicYear(),
                    content.reason(),
                    content.aim(),
                    content.tasks(),
                    content.from(),
                    content.until(),
                    content.stages().stream().map(StageForm::of).toList(),
                    content.literature(),
                    content.reportForm(),
                    content.heardAt());
        }

        /** Always as many rows as the table has. */
        public List<StageForm> rows() {
            List<StageForm> rows = new ArrayList<>(Objects.requireNonNullElse(stages, List.of()));
            while (rows.size() < ProgrammeContent.STAGES_MAX) {
                rows.add(new StageForm("", "", "", ""));
            }
            return rows.subList(0, ProgrammeContent.STAGES_MAX);
        }

        /** The written rows, a line each: for whoever compares two texts. */
        public String rowsInWords() {
            return rows().stream()
                    .map(StageForm::words)
                    .filter(row -> !row.isEmpty())
                    .collect(Collectors.joining("\n"));
        }

        ProgrammeContent content() {
            return new ProgrammeContent(
                    said(topic),
                    Objects.requireNonNullElse(topicYear, 1),
                    said(reason),
                    said(aim),
                    said(tasks),
                    from,
                    until,
                    rows().stream().map(StageForm::toStage).toList(),
                    said(literature),
                    said(reportForm),
                    said(heardAt));
        }
    }
}
