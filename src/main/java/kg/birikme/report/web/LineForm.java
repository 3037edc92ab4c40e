package kg.birikme.report.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.report.domain.ReportLine;
import kg.birikme.report.domain.ReportPart;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;

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
        return day == null && pupils == null && said(title).isEmpty() && said(form).isEmpty() && said(result).isEmpty();
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
                        day == null ? "" : SchoolDates.shortDate(day), said(title), said(form),
                        pupils == null ? "" : pupils.toString(), said(result))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
