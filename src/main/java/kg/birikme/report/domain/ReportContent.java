package kg.birikme.report.domain;

import java.util.List;
import kg.birikme.shared.KyrgyzText;
import org.jspecify.annotations.Nullable;

/** What a member writes into a report (F10); of pupils only numbers. */
public record ReportContent(
        @Nullable Integer pupilsStart,
        @Nullable Integer pupilsEnd,
        @Nullable Integer girls,
        @Nullable Integer boys,
        @Nullable Integer individualWork,
        List<ReportLine> lines,
        String talks,
        String courses,
        String difficulties,
        String proposals) {

    /** Rows of one table. */
    public static final int ROWS_MAX = 60;

    public static final int OWN_WORK_MAX = 2000;
    public static final int TEXT_MAX = 4000;

    public ReportContent {
        lines = List.copyOf(lines);
    }

    /** Nothing but these rows. */
    static ReportContent beginning(List<ReportLine> lines) {
        return new ReportContent(null, null, null, null, null, lines, "", "", "", "");
    }

    /** The same with other rows. */
    ReportContent withLines(List<ReportLine> others) {
        return new ReportContent(
                pupilsStart, pupilsEnd, girls, boys, individualWork, others, talks, courses, difficulties, proposals);
    }

    /** The same with other words on courses. */
    ReportContent withCourses(String words) {
        return new ReportContent(
                pupilsStart, pupilsEnd, girls, boys, individualWork, lines, talks, words, difficulties, proposals);
    }

    /** As it is kept: without blanks around words and without empty rows. */
    ReportContent stripped() {
        return new ReportContent(
                pupilsStart,
                pupilsEnd,
                girls,
                boys,
                individualWork,
                lines.stream().filter(line -> !line.isBlank()).toList(),
                KyrgyzText.clean(talks),
                KyrgyzText.clean(courses),
                KyrgyzText.clean(difficulties),
                KyrgyzText.clean(proposals));
    }

    /** Those of the rows whose source is not among its own rows. */
    List<ReportLine> missing(List<ReportLine> known) {
        return known.stream()
                .filter(line -> lines.stream().noneMatch(line::tellsOf))
                .toList();
    }

    /** The rows of one table. */
    public List<ReportLine> of(ReportPart part) {
        return lines.stream().filter(line -> line.part() == part).toList();
    }
}
