package kg.birikme.report.web;

import static kg.birikme.shared.KyrgyzText.said;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.report.domain.ReportContent;
import kg.birikme.report.domain.ReportLine;
import kg.birikme.report.domain.ReportPart;
import org.jspecify.annotations.Nullable;

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
        @Nullable @Size(max = ReportContent.OWN_WORK_MAX) String talks,
        @Nullable @Size(max = ReportContent.OWN_WORK_MAX) String courses,
        @Nullable @Size(max = ReportContent.TEXT_MAX) String difficulties,
        @Nullable @Size(max = ReportContent.TEXT_MAX) String proposals) {

    /** Empty rows that stand ready below those written: more come by saving. */
    private static final int READY = 3;
    /** Rows of a table that are taken. */
    private static final int MOST = 40;

    static ReportForm of(int version, ReportContent content) {
        return new ReportForm(
                version, content.pupilsStart(), content.pupilsEnd(), content.girls(), content.boys(),
                content.individualWork(), lines(content, ReportPart.CLASS_HOUR), lines(content, ReportPart.EVENT),
                lines(content, ReportPart.PARENTS), lines(content, ReportPart.ACHIEVEMENT), content.talks(),
                content.courses(), content.difficulties(), content.proposals());
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
        return rows(table).stream().map(LineForm::words).filter(row -> !row.isEmpty()).collect(Collectors.joining("\n"));
    }

    ReportContent content() {
        return new ReportContent(
                pupilsStart, pupilsEnd, girls, boys, individualWork,
                Stream.of(
                                of(classHours, ReportPart.CLASS_HOUR), of(events, ReportPart.EVENT),
                                of(parents, ReportPart.PARENTS), of(achievements, ReportPart.ACHIEVEMENT))
                        .flatMap(List::stream)
                        .toList(),
                said(talks), said(courses), said(difficulties), said(proposals));
    }

    private static List<ReportLine> of(@Nullable List<LineForm> rows, ReportPart part) {
        return Objects.requireNonNullElse(rows, List.<LineForm>of()).stream().map(row -> row.line(part)).toList();
    }
}
