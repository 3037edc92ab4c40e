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
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.handin.RemarkForm;
import kg.birikme.handin.WorkForms;
import kg.birikme.paper.PaperLanguage;
import kg.birikme.paper.PaperResponse;
import kg.birikme.report.domain.ReportContent;
import kg.birikme.report.domain.ReportLine;
import kg.birikme.report.domain.ReportPages;
import kg.birikme.report.domain.ReportPages.ReportPage;
import kg.birikme.report.domain.ReportPart;
import kg.birikme.report.domain.ReportService;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolDates;
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

/** One report: written by the member, accepted or returned by the chair (R53, F10). */
@Controller
@RequestMapping("/years/{slug}/reports/{id}")
class ReportWriteController {

    private final ReportService service;
    private final ReportPages pages;
    private final ReportPapers papers;
    private final PaperResponse response;
    private final WorkForms forms;

    ReportWriteController(
            ReportService service, ReportPages pages, ReportPapers papers, PaperResponse response, WorkForms forms) {
        this.service = service;
        this.pages = pages;
        this.papers = papers;
        this.response = response;
        this.forms = forms;
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
        pages.one(slug, id);
        int version = Objects.requireNonNullElse(form.version(), -1);
        return forms.write(
                place(slug, id),
                handIn,
                errors,
                () -> {
                    if (handIn) {
                        service.submit(id, version, form.content());
                    } else {
                        service.write(id, version, form.content());
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

    private static WorkForms.Place place(String slug, UUID id) {
        return new WorkForms.Place("report", address(slug), address(slug) + "/" + id);
    }

    /** The paper F10; beside the page's address as with the other papers. */
    @GetMapping("/print.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String slug, @PathVariable UUID id, @PaperLanguage Language language) {
        ReportPage page = pages.one(slug, id);
        return response.pdf(papers.report(page, language), page.head().name().surname() + " " + slug);
    }

    private static ReportForm stored(ReportPage page) {
        return ReportForm.of(page.head().version(), page.content());
    }

    private static String writePage(ReportPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("address", address(page.year().slug()));
        return "report/write";
    }

    private static String readPage(ReportPage page, Model model) {
        model.addAttribute("page", page)
                .addAttribute("address", address(page.year().slug()));
        return "report/read";
    }

    /** A row of one of the tables. */
    record LineForm(
            @Nullable LocalDate day,
            @Nullable @Size(max = ReportLine.TITLE_MAX) String title,
            @Nullable @Size(max = ReportLine.FORM_MAX) String form,
            @Nullable Integer pupils,
            @Nullable @Size(max = ReportLine.RESULT_MAX) String result) {

        static LineForm of(ReportLine line) {
            return new LineForm(line.day(), line.title(), line.form(), line.pupils(), line.result());
        }

        boolean isBlank() {
            return day == null
                    && pupils == null
                    && said(title).isEmpty()
                    && said(form).isEmpty()
                    && said(result).isEmpty();
        }

        static LineForm blank() {
            return new LineForm(null, "", "", null, "");
        }

        ReportLine line(ReportPart part) {
            return new ReportLine(part, day, said(title), said(form), pupils, said(result));
        }

        /** The row on one line; empty where nothing is written. */
        String words() {
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

    /** A member's report (F10). */
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

            @Nullable @Size(max = ReportContent.OWN_WORK_MAX)
            String talks,

            @Nullable @Size(max = ReportContent.OWN_WORK_MAX)
            String courses,

            @Nullable @Size(max = ReportContent.TEXT_MAX) String difficulties,
            @Nullable @Size(max = ReportContent.TEXT_MAX) String proposals) {

        /** Empty rows that stand ready below those written: more come by saving. */
        private static final int READY = 3;
        /** Rows of a table that are taken. */
        private static final int MOST = 40;

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
                    content.talks(),
                    content.courses(),
                    content.difficulties(),
                    content.proposals());
        }

        private static List<LineForm> lines(ReportContent content, ReportPart part) {
            return content.of(part).stream().map(LineForm::of).toList();
        }

        /** The rows of a table as the page shows them, as many as are taken: empty ones that came back at the end are ready again. */
        public List<LineForm> rows(String table) {
            List<LineForm> rows = new ArrayList<>(Objects.requireNonNullElse(
                    switch (table) {
                        case "classHours" -> classHours;
                        case "events" -> events;
                        case "parents" -> parents;
                        default -> achievements;
                    },
                    List.of()));
            rows.subList(Math.min(rows.size(), MOST), rows.size()).clear();
            while (!rows.isEmpty() && rows.get(rows.size() - 1).isBlank()) {
                rows.remove(rows.size() - 1);
            }
            for (int ready = 0; ready < READY && rows.size() < MOST; ready++) {
                rows.add(LineForm.blank());
            }
            return rows;
        }

        /** The written rows of a table, a line each: for whoever compares two texts. */
        public String rowsInWords(String table) {
            return rows(table).stream()
                    .map(LineForm::words)
                    .filter(row -> !row.isEmpty())
                    .collect(Collectors.joining("\n"));
        }

        ReportContent content() {
            return new ReportContent(
                    pupilsStart,
                    pupilsEnd,
                    girls,
                    boys,
                    individualWork,
                    Stream.of(
                                    of(classHours, ReportPart.CLASS_HOUR), of(events, ReportPart.EVENT),
                                    of(parents, ReportPart.PARENTS), of(achievements, ReportPart.ACHIEVEMENT))
                            .flatMap(List::stream)
                            .toList(),
                    said(talks),
                    said(courses),
                    said(difficulties),
                    said(proposals));
        }

        private static List<ReportLine> of(@Nullable List<LineForm> rows, ReportPart part) {
            return Objects.requireNonNullElse(rows, List.<LineForm>of()).stream()
                    .map(row -> row.line(part))
                    .toList();
        }
    }
}
