package kg.birikme.report.web;

import static kg.birikme.report.web.ReportController.address;
import static kg.birikme.shared.KyrgyzText.said;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.handin.RemarkForm;
import kg.birikme.handin.WorkForms;
import kg.birikme.paper.PaperLanguage;
import kg.birikme.paper.Print;
import kg.birikme.report.domain.ReportContent;
import kg.birikme.report.domain.ReportLine;
import kg.birikme.report.domain.ReportPages;
import kg.birikme.report.domain.ReportPages.ReportPage;
import kg.birikme.report.domain.ReportPart;
import kg.birikme.report.domain.ReportService;
import kg.birikme.report.domain.UsualHours;
import kg.birikme.school.YearView;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One report: written by the member, accepted or returned by the chair (R53, F10). */
@Controller
@RequestMapping("/years/{slug}/reports/{id}")
class ReportWriteController {

    private final ReportService service;
    private final ReportPages pages;
    private final ReportPapers papers;
    private final WorkForms forms;
    private final MessageSource messages;

    ReportWriteController(
            ReportService service, ReportPages pages, ReportPapers papers, WorkForms forms, MessageSource messages) {
        this.service = service;
        this.pages = pages;
        this.papers = papers;
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping
    String one(@PathVariable String slug, @PathVariable UUID id, Model model) {
        ReportPage page = pages.one(slug, id);
        if (page.may().mayWrite()) {
            model.addAttribute("form", stored(page));
            return writePage(page, model);
        }
        model.addAttribute("remarkForm", RemarkForm.blank(page.head().version()));
        return readPage(page, model);
    }

    @PostMapping
    String write(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean handIn,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult errors,
            Model model) {
        YearView year = pages.one(slug, id).year();
        int version = Objects.requireNonNullElse(form.version(), -1);
        return forms.write(
                place(slug, id),
                handIn,
                errors,
                () -> {
                    if (handIn) {
                        service.submit(id, version, form.content(year, usual()), form.taken());
                    } else {
                        service.write(id, version, form.content(year, usual()), form.taken());
                    }
                },
                () -> writePage(pages.one(slug, id), model),
                () -> stored(pages.one(slug, id)));
    }

    @PostMapping("/accept")
    String accept(@PathVariable String slug, @PathVariable UUID id, @RequestParam int version) {
        pages.one(slug, id);
        return forms.decide(place(slug, id), "accepted", () -> service.accept(id, version));
    }

    @PostMapping("/withdraw")
    String withdraw(@PathVariable String slug, @PathVariable UUID id, @RequestParam int version) {
        pages.one(slug, id);
        return forms.takeBack(place(slug, id), () -> service.withdraw(id, version));
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable String slug,
            @PathVariable UUID id,
            @Valid @ModelAttribute("remarkForm") RemarkForm form,
            BindingResult errors,
            Model model) {
        ReportPage page = pages.one(slug, id);
        return forms.giveBack(
                place(slug, id),
                form,
                errors,
                (version, remark) -> service.giveBack(id, version, remark),
                () -> readPage(page, model.addAttribute("failed", "return")));
    }

    /** Records are Kyrgyz. */
    private String usual() {
        return messages.getMessage("report.record.usual", null, Language.KY.locale());
    }

    private static WorkForms.Place place(String slug, UUID id) {
        return new WorkForms.Place("report", address(slug), address(slug) + "/" + id);
    }

    /** The paper F10; beside the page's address as with the other papers. */
    @GetMapping("/print.pdf")
    Print paper(@PathVariable String slug, @PathVariable UUID id, @PaperLanguage Language language) {
        ReportPage page = pages.one(slug, id);
        return Print.of(papers.report(page, language), page.head().name().surname() + " " + slug);
    }

    private static ReportForm stored(ReportPage page) {
        return ReportForm.of(page.head().version(), page.content());
    }

    private static String writePage(ReportPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("tables", Table.ALL)
                .addAttribute("address", address(page.year().slug()));
        return "report/write";
    }

    private static String readPage(ReportPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("address", address(page.year().slug()));
        return "report/read";
    }

    /** A table of the form, under the name of its component. */
    record Table(String name, ReportPart part) {

        static final List<Table> ALL = List.of(
                new Table("classHours", ReportPart.CLASS_HOUR),
                new Table("events", ReportPart.EVENT),
                new Table("parents", ReportPart.PARENTS),
                new Table("achievements", ReportPart.ACHIEVEMENT),
                new Table("planItems", ReportPart.PLAN));
    }

    /**
     * A row of one of the tables.
     *
     * @param activity the activity that it comes from, as the page offered it; the service believes the records alone
     * @param meeting  the meeting that it comes from, likewise
     * @param planLine the line of the plan that it tells of, likewise
     * @param out      whether it is to be left out
     */
    record LineForm(
            @Nullable UUID activity,
            @Nullable UUID meeting,
            @Nullable UUID planLine,
            @Nullable Boolean out,
            @Nullable LocalDate day,
            @Nullable @Size(max = ReportLine.TITLE_MAX) String title,
            @Nullable @Size(max = ReportLine.FORM_MAX) String form,
            @Nullable Integer pupils,
            @Nullable @Size(max = ReportLine.RESULT_MAX) String result) {

        static LineForm of(ReportLine line) {
            return new LineForm(
                    line.activity(),
                    line.meeting(),
                    line.planLine(),
                    false,
                    line.day(),
                    line.title(),
                    line.form(),
                    line.pupils(),
                    line.result());
        }

        public boolean isBlank() {
            return day == null
                    && pupils == null
                    && said(title).isEmpty()
                    && said(form).isEmpty()
                    && said(result).isEmpty();
        }

        static LineForm blank() {
            return new LineForm(null, null, null, false, null, "", "", null, "");
        }

        boolean stays() {
            return !isBlank() && !Boolean.TRUE.equals(out);
        }

        ReportLine line(ReportPart part) {
            return new ReportLine(
                    part, day, said(title), said(form), pupils, said(result), activity, meeting, planLine);
        }

        /** The row on one line; empty where nothing is written. */
        public String words() {
            return Stream.of(
                            day == null ? "" : SchoolDates.shortDate(day),
                            said(title),
                            said(form),
                            pupils == null ? "" : pupils.toString(),
                            said(result))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" · "));
        }

        private static String said(@Nullable String text) {
            return Objects.requireNonNullElse(text, "").strip();
        }
    }

    /**
     * A member's report (F10).
     *
     * @param usual class hours that were not open ones, a line each: «12.10 Темасы»
     * @param take  of which activities and meetings rows are to be added
     */
    record ReportForm(
            @NotNull @Nullable Integer version,
            @Nullable Integer pupilsStart,
            @Nullable Integer pupilsEnd,
            @Nullable Integer girls,
            @Nullable Integer boys,
            @Nullable Integer individualWork,
            @Nullable @Size(max = ReportForm.MOST) List<@Valid LineForm> classHours,
            @Nullable @Size(max = ReportForm.MOST) List<@Valid LineForm> events,
            @Nullable @Size(max = ReportForm.MOST) List<@Valid LineForm> parents,
            @Nullable @Size(max = ReportForm.MOST) List<@Valid LineForm> achievements,
            @Nullable @Size(max = ReportForm.MOST) List<@Valid LineForm> spoken,
            @Nullable @Size(max = ReportForm.MOST) List<@Valid LineForm> planItems,
            @Nullable @Size(max = ReportForm.USUAL_MAX) String usual,
            @Nullable List<UUID> take,

            @Nullable @Size(max = ReportContent.OWN_WORK_MAX)
            String talks,

            @Nullable @Size(max = ReportContent.OWN_WORK_MAX)
            String courses,

            @Nullable @Size(max = ReportContent.TEXT_MAX) String difficulties,
            @Nullable @Size(max = ReportContent.TEXT_MAX) String proposals) {

        /** Rows of a table that are taken. */
        private static final int MOST = ReportContent.ROWS_MAX;

        private static final int USUAL_MAX = 6000;

        /** The table of the items of the plan, as its component is called. */
        private static final String PLAN_ITEMS = "planItems";

        /** Each table has all its places, so that the page finds them whether or not anything was typed there. */
        ReportForm {
            classHours = filled(classHours);
            events = filled(events);
            parents = filled(parents);
            achievements = filled(achievements);
            spoken = filled(spoken);
            planItems = filled(planItems);
        }

        private static List<LineForm> filled(@Nullable List<LineForm> rows) {
            List<LineForm> places = new ArrayList<>();
            for (LineForm row : Objects.requireNonNullElse(rows, List.<LineForm>of())) {
                places.add(Objects.requireNonNullElseGet(row, LineForm::blank));
            }
            while (places.size() < MOST) {
                places.add(LineForm.blank());
            }
            return places;
        }

        static ReportForm of(int version, ReportContent content) {
            return new ReportForm(
                    version,
                    content.pupilsStart(),
                    content.pupilsEnd(),
                    content.girls(),
                    content.boys(),
                    content.individualWork(),
                    lines(content, ReportPart.CLASS_HOUR),
                    lines(content, ReportPart.EVENT),
                    lines(content, ReportPart.PARENTS),
                    lines(content, ReportPart.ACHIEVEMENT),
                    lines(content, ReportPart.TALK),
                    lines(content, ReportPart.PLAN),
                    "",
                    List.of(),
                    content.talks(),
                    content.courses(),
                    content.difficulties(),
                    content.proposals());
        }

        /** Never more than are taken: nobody meets a refusal of what the page itself offered. */
        private static List<LineForm> lines(ReportContent content, ReportPart part) {
            return content.of(part).stream().limit(MOST).map(LineForm::of).toList();
        }

        /** The rows of a table as the page shows them: those written, and one empty one behind them, however often it came back. */
        public List<LineForm> rows(String table) {
            List<LineForm> places = table(table);
            int written = written(places);
            if (table.equals(PLAN_ITEMS)) {
                return places.subList(0, written); // an item is chosen, never typed
            }
            return places.subList(0, Math.min(written + 1, Math.min(places.size(), MOST)));
        }

        /** How many rows of a table are written. */
        public int count(String table) {
            return (int) table(table).stream().filter(row -> !row.isBlank()).count();
        }

        private static int written(List<LineForm> places) {
            int end = places.size();
            while (end > 0 && places.get(end - 1).isBlank()) {
                end--;
            }
            return end;
        }

        private List<LineForm> table(String table) {
            return Objects.requireNonNullElse(
                    switch (table) {
                        case "classHours" -> classHours;
                        case "events" -> events;
                        case "parents" -> parents;
                        case "achievements" -> achievements;
                        case PLAN_ITEMS -> planItems;
                        default -> spoken;
                    },
                    List.of());
        }

        /** Of how many of the six things that a report tells something is written: pupils, tables I to IV, difficulties. */
        public int parts() {
            return (int) Stream.of(
                            pupilsStart != null && pupilsEnd != null && girls != null && boys != null,
                            count("classHours") > 0 || !LineForm.said(usual).isEmpty(),
                            count("events") > 0,
                            count("parents") > 0 || individualWork != null,
                            count("achievements") > 0,
                            !LineForm.said(difficulties).isEmpty())
                    .filter(Boolean::booleanValue)
                    .count();
        }

        /** The written rows of a table, a line each: for whoever compares two texts. */
        public String rowsInWords(String table) {
            return table(table).stream()
                    .map(LineForm::words)
                    .filter(row -> !row.isEmpty())
                    .collect(Collectors.joining("\n"));
        }

        /** As {@code take}, of nothing where nothing is ticked. */
        public Set<UUID> taken() {
            return Objects.requireNonNullElse(take, List.<UUID>of()).stream()
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        }

        /**
         * What was written; how many pupils there are at the end follows from girls and boys where it was left empty.
         *
         * @param form as table I calls a class hour that was no open one
         * @throws kg.birikme.shared.InvalidInput at {@code usual}, if a day that was typed there does not exist
         */
        ReportContent content(YearView year, String form) {
            return new ReportContent(
                    pupilsStart,
                    pupilsEnd == null && girls != null && boys != null ? Integer.valueOf(girls + boys) : pupilsEnd,
                    girls,
                    boys,
                    individualWork,
                    Stream.of(
                                    of(classHours, ReportPart.CLASS_HOUR),
                                    UsualHours.typed(said(usual), year, form),
                                    of(events, ReportPart.EVENT),
                                    of(parents, ReportPart.PARENTS),
                                    of(achievements, ReportPart.ACHIEVEMENT),
                                    of(spoken, ReportPart.TALK),
                                    of(planItems, ReportPart.PLAN))
                            .flatMap(List::stream)
                            .toList(),
                    said(talks),
                    said(courses),
                    said(difficulties),
                    said(proposals));
        }

        private static List<ReportLine> of(@Nullable List<LineForm> rows, ReportPart part) {
            return Objects.requireNonNullElse(rows, List.<LineForm>of()).stream()
                    .filter(LineForm::stays)
                    .map(row -> row.line(part))
                    .toList();
        }
    }
}
