package kg.birikme.growth.web;

import static kg.birikme.growth.web.GrowthController.address;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.activity.ActivityFact;
import kg.birikme.activity.ActivityId;
import kg.birikme.growth.domain.GrowthPages;
import kg.birikme.growth.domain.GrowthPages.AnalysisPage;
import kg.birikme.growth.domain.SelfAnalysisQuestions;
import kg.birikme.growth.domain.SelfAnalysisService;
import kg.birikme.growth.domain.SelfAnalysisView;
import kg.birikme.handin.RemarkForm;
import kg.birikme.handin.WorkForms;
import kg.birikme.school.YearView;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Role;
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

/** Self-analysis of an event or of the year (R51, F11). */
@Controller
@RequestMapping("/years/{slug}/growth")
class SelfAnalysisController {

    private final SelfAnalysisService service;
    private final GrowthPages pages;
    private final CurrentActor currentActor;
    private final WorkForms forms;

    SelfAnalysisController(SelfAnalysisService service, GrowthPages pages, CurrentActor currentActor, WorkForms forms) {
        this.service = service;
        this.pages = pages;
        this.currentActor = currentActor;
        this.forms = forms;
    }

    /** What is looked back on. */
    private record Subject(YearView year, @Nullable ActivityFact activity) {

        @Nullable
        ActivityId id() {
            return activity == null ? null : activity.id();
        }
    }

    @GetMapping("/self-analysis")
    String write(@PathVariable String slug, @RequestParam(required = false) @Nullable Integer activity, Model model) {
        Subject subject = subject(slug, activity);
        Optional<SelfAnalysisView> own = pages.ownAnalysis(subject.year(), subject.id());
        if (own.filter(found -> !found.head().status().editable()).isPresent()) {
            return "redirect:" + address(slug) + "/self-analyses/"
                    + own.get().head().id();
        }
        model.addAttribute("form", stored(own));
        return writePage(subject, own, model);
    }

    @PostMapping("/self-analysis")
    String write(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer activity,
            @RequestParam(defaultValue = "false") boolean handIn,
            @Valid @ModelAttribute("form") AnalysisForm form,
            BindingResult errors,
            Model model) {
        Subject subject = subject(slug, activity);
        return forms.write(
                place(slug, "/self-analysis" + (activity == null ? "" : "?activity=" + activity)),
                handIn,
                errors,
                () -> save(subject, form, handIn),
                () -> writePage(subject, pages.ownAnalysis(subject.year(), subject.id()), model),
                () -> stored(pages.ownAnalysis(subject.year(), subject.id())));
    }

    private void save(Subject subject, AnalysisForm form, boolean handIn) {
        UUID id = Objects.requireNonNullElseGet(form.id(), UUID::randomUUID);
        int version = Objects.requireNonNullElse(form.version(), 0);
        if (handIn) {
            service.submit(subject.year().id(), subject.id(), id, version, form.said(), form.given());
        } else {
            service.write(subject.year().id(), subject.id(), id, version, form.said(), form.given());
        }
    }

    @GetMapping("/self-analyses/{id}")
    String one(@PathVariable String slug, @PathVariable UUID id, Model model) {
        AnalysisPage page = pages.analysis(slug, id);
        model.addAttribute("remarkForm", RemarkForm.blank(page.analysis().head().version()));
        return readPage(page, model);
    }

    @PostMapping("/self-analyses/{id}/seen")
    String seen(@PathVariable String slug, @PathVariable UUID id, @RequestParam int version) {
        pages.analysis(slug, id);
        return forms.decide(place(slug, "/self-analyses/" + id), "seen", () -> service.seen(id, version));
    }

    @PostMapping("/self-analyses/{id}/withdraw")
    String withdraw(@PathVariable String slug, @PathVariable UUID id, @RequestParam int version) {
        pages.analysis(slug, id);
        return forms.takeBack(place(slug, "/self-analyses/" + id), () -> service.withdraw(id, version));
    }

    @PostMapping("/self-analyses/{id}/return")
    String giveBack(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("remarkForm") RemarkForm form,
            BindingResult errors,
            Model model) {
        AnalysisPage page = pages.analysis(slug, id);
        return forms.giveBack(
                place(slug, "/self-analyses/" + id),
                form,
                errors,
                (version, remark) -> service.giveBack(id, version, remark),
                () -> readPage(page, model.addAttribute("failed", "return")));
    }

    private static WorkForms.Place place(String slug, String here) {
        return new WorkForms.Place("growth", address(slug), address(slug) + here);
    }

    private Subject subject(String slug, @Nullable Integer activity) {
        ActionForbidden.unless(currentActor.get().is(Role.MEMBER), "write a self-analysis");
        YearView year = pages.year(slug);
        return new Subject(year, activity == null ? null : pages.heldByMe(year, activity));
    }

    private static AnalysisForm stored(Optional<SelfAnalysisView> own) {
        return own.map(AnalysisForm::of).orElseGet(AnalysisForm::blank);
    }

    private static String writePage(Subject subject, Optional<SelfAnalysisView> own, Model model) {
        ActivityFact activity = subject.activity();
        SelfAnalysisQuestions questions = activity == null ? SelfAnalysisQuestions.YEAR : SelfAnalysisQuestions.EVENT;
        model.addAttribute("year", subject.year())
                .addAttribute("activity", activity)
                .addAttribute("head", own.map(SelfAnalysisView::head).orElse(null))
                .addAttribute("questions", questions.keys())
                .addAttribute("address", address(subject.year().slug()));
        return "growth/self-analysis";
    }

    private static String readPage(AnalysisPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("address", address(page.year().slug()));
        return "growth/read";
    }

    /** A self-analysis (F11). */
    record AnalysisForm(
            @NotNull @Nullable UUID id,
            @NotNull @Nullable Integer version,
            @Nullable List<@Size(max = 2000) String> words,
            @Nullable List<@Nullable Short> marks) {

        /** Each question has its place, so that the page finds it whether or not anything was typed there. */
        public AnalysisForm {
            words = filled(words, "");
            marks = filled(marks, null);
        }

        private static <T extends @Nullable Object> List<T> filled(@Nullable List<T> typed, @Nullable T nothing) {
            List<T> places = new ArrayList<>(Objects.requireNonNullElse(typed, List.<T>of()));
            while (places.size() < SelfAnalysisQuestions.EVENT.count()) {
                places.add(nothing);
            }
            return places;
        }

        static AnalysisForm blank() {
            return new AnalysisForm(UUID.randomUUID(), 0, List.of(), List.of());
        }

        static AnalysisForm of(SelfAnalysisView view) {
            return new AnalysisForm(view.head().id(), view.head().version(), view.words(), view.marks());
        }

        /** What was said to the question, from 0. */
        public String word(int at) {
            return at < said().size() ? said().get(at) : "";
        }

        /** The mark given, or nothing. */
        public @Nullable Short mark(int at) {
            return at < given().size() ? given().get(at) : null;
        }

        List<String> said() {
            return Objects.requireNonNullElse(words, List.of());
        }

        List<@Nullable Short> given() {
            return Objects.requireNonNullElse(marks, List.<@Nullable Short>of());
        }
    }
}
