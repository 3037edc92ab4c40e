package kg.birikme.classplan.web;

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
import kg.birikme.classplan.domain.ClassPlanContent;
import kg.birikme.classplan.domain.ClassPlanPages;
import kg.birikme.classplan.domain.ClassPlanPages.OnePage;
import kg.birikme.classplan.domain.ClassPlanRow;
import kg.birikme.classplan.domain.ClassPlanService;
import kg.birikme.classplan.domain.ClassPlanView;
import kg.birikme.handin.RemarkForm;
import kg.birikme.handin.WorkForms;
import kg.birikme.paper.PaperLanguage;
import kg.birikme.paper.Print;
import kg.birikme.school.YearView;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Language;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.ListSheet;
import kg.birikme.web.ListSheet.Word;
import kg.birikme.web.SheetResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Class teachers' plans of upbringing work: list, form, page, print (R25, R70). */
@Controller
@RequestMapping("/years/{slug}/class-plans")
class ClassPlanController {

    private final ClassPlanService service;
    private final ClassPlanPages pages;
    private final ClassPlanPapers papers;
    private final SheetResponse sheets;
    private final CurrentActor currentActor;
    private final WorkForms forms;

    ClassPlanController(
            ClassPlanService service,
            ClassPlanPages pages,
            ClassPlanPapers papers,
            SheetResponse sheets,
            CurrentActor currentActor,
            WorkForms forms) {
        this.service = service;
        this.pages = pages;
        this.papers = papers;
        this.sheets = sheets;
        this.currentActor = currentActor;
        this.forms = forms;
    }

    @GetMapping
    String list(@PathVariable String slug, Model model) {
        model.addAttribute("page", pages.list(slug)).addAttribute("address", address(slug));
        return "classplan/list";
    }

    @GetMapping("/list.xlsx")
    ResponseEntity<byte[]> sheet(@PathVariable String slug) {
        ListSheet sheet = ListSheet.of(
                "classplan.nav", "classplan.class", "classplan.teacher", "classplan.submitted", "classplan.status");
        pages.list(slug)
                .rows()
                .forEach(row -> sheet.row(
                        row.classLabel(),
                        row.name().listed(),
                        row.submittedOn(),
                        Word.of("classplan.status." + row.standing())));
        return sheets.of(sheet);
    }

    @GetMapping("/mine")
    String write(@PathVariable String slug, Model model) {
        YearView year = requireWriter(slug);
        Optional<ClassPlanView> own = pages.own(year);
        if (own.filter(plan -> !plan.head().status().editable()).isPresent()) {
            return "redirect:" + address(slug) + "/" + own.get().head().id();
        }
        model.addAttribute("form", stored(own));
        return writePage(year, own, model);
    }

    @PostMapping("/mine")
    String write(
            @PathVariable String slug,
            @RequestParam(defaultValue = "false") boolean handIn,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Model model) {
        YearView year = requireWriter(slug);
        UUID id = Objects.requireNonNullElseGet(form.id(), UUID::randomUUID);
        int version = Objects.requireNonNullElse(form.version(), 0);
        return forms.write(
                place(slug, "/mine"),
                handIn,
                errors,
                () -> {
                    if (handIn) {
                        service.submit(year.id(), id, version, form.content());
                    } else {
                        service.write(year.id(), id, version, form.content());
                    }
                },
                () -> writePage(year, pages.own(year), model),
                () -> stored(pages.own(year)));
    }

    @GetMapping("/{id}")
    String one(@PathVariable String slug, @PathVariable UUID id, Model model) {
        OnePage page = pages.one(slug, id);
        model.addAttribute("remarkForm", RemarkForm.blank(page.plan().head().version()));
        return readPage(page, model);
    }

    @GetMapping("/{id}/print.pdf")
    Print print(@PathVariable String slug, @PathVariable UUID id, @PaperLanguage Language language) {
        OnePage page = pages.one(slug, id);
        return Print.of(
                papers.plan(page.year(), page.plan(), language), page.plan().classLabel() + " " + slug);
    }

    @PostMapping("/{id}/accept")
    String accept(@PathVariable String slug, @PathVariable UUID id, @RequestParam int version) {
        pages.one(slug, id);
        return forms.decide(place(slug, "/" + id), "accepted", () -> service.accept(id, version));
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(@PathVariable String slug, @PathVariable UUID id, @RequestParam int version) {
        pages.one(slug, id);
        return forms.takeBack(place(slug, "/" + id), () -> service.withdraw(id, version));
    }

    @PostMapping("/{id}/return")
    String giveBack(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("remarkForm") RemarkForm form,
            BindingResult errors,
            Model model) {
        OnePage page = pages.one(slug, id);
        return forms.giveBack(
                place(slug, "/" + id),
                form,
                errors,
                (version, remark) -> service.giveBack(id, version, remark),
                () -> readPage(page, model.addAttribute("failed", "return")));
    }

    private YearView requireWriter(String slug) {
        ActionForbidden.unless(currentActor.get().is(Role.MEMBER), "write a class plan");
        return pages.year(slug);
    }

    private static WorkForms.Place place(String slug, String here) {
        return new WorkForms.Place("classplan", address(slug), address(slug) + here);
    }

    private static PlanForm stored(Optional<ClassPlanView> own) {
        return own.map(PlanForm::of).orElseGet(PlanForm::blank);
    }

    private static String writePage(YearView year, Optional<ClassPlanView> own, Model model) {
        model.addAttribute("year", year)
                .addAttribute("head", own.map(ClassPlanView::head).orElse(null))
                .addAttribute("address", address(year.slug()));
        return "classplan/write";
    }

    private static String readPage(OnePage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("address", address(page.year().slug()));
        return "classplan/one";
    }

    private static String address(String slug) {
        return "/years/" + slug + "/class-plans";
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    /** A line of the plan. */
    record RowForm(
            @Nullable Integer quarter,
            @Nullable @Size(max = ClassPlanRow.WHAT_MAX) String what,
            @Nullable LocalDate day,
            @Nullable @Size(max = ClassPlanRow.LINE_MAX) String term,
            @Nullable @Size(max = ClassPlanRow.LINE_MAX) String direction,
            @Nullable @Size(max = ClassPlanRow.LINE_MAX) String audience) {

        static RowForm of(ClassPlanRow row) {
            return new RowForm(row.quarter(), row.what(), row.day(), row.term(), row.direction(), row.audience());
        }

        static RowForm blank(int quarter) {
            return new RowForm(quarter, "", null, "", "", "");
        }

        boolean isOf(int wanted) {
            return Objects.requireNonNullElse(quarter, 1) == wanted;
        }

        boolean isBlank() {
            return words().isEmpty();
        }

        ClassPlanRow toRow() {
            int of = Math.min(Math.max(Objects.requireNonNullElse(quarter, 1), 1), PlanForm.QUARTERS);
            return new ClassPlanRow(of, said(what), day, said(term), said(direction), said(audience));
        }

        /** The line in words; empty where nothing is written. */
        String words() {
            String on = day == null ? "" : SchoolDates.shortDate(day);
            return Stream.of(said(what), on, said(term), said(direction), said(audience))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
        }
    }

    /**
     * A class teacher's plan.
     *
     * @param id      of a new one, made when the form was shown
     * @param version 0 for a new one
     */
    record PlanForm(
            @NotNull @Nullable UUID id,
            @NotNull @Nullable Integer version,
            @Nullable @Size(max = ClassPlanContent.AIM_MAX) String aim,
            @Nullable List<@Valid RowForm> rows) {

        static final int QUARTERS = 4;
        /** Empty lines below the written ones: more come with each saving. */
        private static final int EMPTY = 3;

        static PlanForm blank() {
            return new PlanForm(UUID.randomUUID(), 0, "", List.of());
        }

        static PlanForm of(ClassPlanView view) {
            return new PlanForm(
                    view.head().id(),
                    view.head().version(),
                    view.content().aim(),
                    view.content().rows().stream().map(RowForm::of).toList());
        }

        /** All lines, quarter by quarter, with room for more. */
        public List<RowForm> shown() {
            List<RowForm> all = new ArrayList<>();
            for (int quarter = 1; quarter <= QUARTERS; quarter++) {
                int of = quarter;
                List<RowForm> written = given().stream()
                        .filter(row -> row.isOf(of) && !row.isBlank())
                        .toList();
                all.addAll(written);
                int room = Math.min(EMPTY, Math.max(0, ClassPlanContent.ROWS_MAX - written.size()));
                for (int at = 0; at < room; at++) {
                    all.add(RowForm.blank(of));
                }
            }
            return all;
        }

        /** The written lines, for whoever compares two texts. */
        public String rowsInWords() {
            return given().stream()
                    .map(RowForm::words)
                    .filter(row -> !row.isEmpty())
                    .collect(Collectors.joining("\n"));
        }

        private List<RowForm> given() {
            return Objects.requireNonNullElse(rows, List.<RowForm>of()).stream()
                    .filter(Objects::nonNull)
                    .toList();
        }

        ClassPlanContent content() {
            return new ClassPlanContent(
                    said(aim), given().stream().map(RowForm::toRow).toList());
        }
    }
}
