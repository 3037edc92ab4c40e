package kg.birikme.analysis.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kg.birikme.analysis.domain.FigureSections.FigureSection.Line;
import kg.birikme.shared.SchoolDates;
import org.jspecify.annotations.Nullable;

/** Sets the figures of an analysis in order, each with its source and beside it that of the year before. */
public final class FigureSections {

    private static final String NOTHING = "–";

    private final YearFigures figures;
    private final @Nullable YearFigures before;
    private final String year;
    private final List<Line> lines = new ArrayList<>();

    private FigureSections(AnalysisContent content) {
        this.figures = content.figures();
        this.before = content.before();
        this.year = "/years/" + content.year();
    }

    /** The sections 1 to 8. */
    public static List<FigureSection> of(AnalysisContent content) {
        FigureSections all = new FigureSections(content);
        return List.of(
                all.composition(),
                all.topic(),
                all.meetings(),
                all.plan(),
                all.events(),
                all.growth(),
                all.young(),
                all.documents());
    }

    private FigureSection composition() {
        number("members", "/members", all -> all.composition().members());
        number("classTeachers", "/members", all -> all.composition().classTeachers());
        number("masters", "/members", all -> all.composition().masters());
        number("highest", "/members", all -> all.composition().highest());
        number("first", "/members", all -> all.composition().first());
        number("second", "/members", all -> all.composition().second());
        number("withoutCategory", "/members", all -> all.composition().withoutCategory());
        number("upToThree", "/members", all -> all.composition().upToThree());
        number("upToTen", "/members", all -> all.composition().upToTen());
        number("upToTwenty", "/members", all -> all.composition().upToTwenty());
        number("overTwenty", "/members", all -> all.composition().overTwenty());
        if (figures.composition().yearsUnknown() > 0) {
            number("yearsUnknown", "/members", all -> all.composition().yearsUnknown());
        }
        number("young", "/members", all -> all.composition().young());
        return section(1);
    }

    private FigureSection topic() {
        text("theme", year + "/plan", all -> all.topic().theme());
        text("aim", year + "/plan", all -> all.topic().aim());
        number("tasks", year + "/plan", all -> all.topic().tasks().size());
        return section(2);
    }

    private FigureSection meetings() {
        number("held", year + "/meetings", all -> all.meetings().held().size());
        percent("attendance", year + "/meetings", all -> all.meetings().attendance());
        number("cancelled", year + "/meetings", all -> all.meetings().cancelled());
        number(
                "recommendations",
                year + "/recommendations?tab=all",
                all -> all.meetings().recommendations());
        number(
                "carriedOut",
                year + "/recommendations?tab=all",
                all -> all.meetings().carriedOut());
        number(
                "overdue",
                year + "/recommendations?tab=overdue",
                all -> all.meetings().overdue());
        return section(3);
    }

    private FigureSection plan() {
        number("items", year + "/plan", all -> all.plan().items());
        number("done", year + "/plan", all -> all.plan().done());
        percent("donePercent", year + "/plan", all -> all.plan().percent());
        number("partly", year + "/plan", all -> all.plan().partly());
        number("notDone", year + "/plan", all -> all.plan().notDone());
        number("open", year + "/plan", all -> all.plan().open());
        number("beside", year + "/activities", all -> all.plan().beside());
        return section(4);
    }

    private FigureSection events() {
        String activities = year + "/activities";
        for (EventKind kind : EventKind.values()) {
            number("event." + kind, activities, all -> all.events().of(kind).total());
            number("analysed." + kind, activities, all -> all.events().of(kind).analysed());
        }
        number("classes", activities, all -> all.events().classes().size());
        number("pupils", activities, all -> all.events().pupils());
        return section(5);
    }

    private FigureSection growth() {
        String growth = year + "/growth";
        number("programmes", growth, all -> all.growth().programmes());
        number("programmesAccepted", growth, all -> all.growth().accepted());
        number("withoutProgramme", growth, all -> all.growth().withoutProgramme());
        number("eventAnalyses", growth, all -> all.growth().eventAnalyses());
        number("yearAnalyses", growth, all -> all.growth().yearAnalyses());
        number("withCategory", "/members", all -> withCategory(all.composition()));
        text("courses", year + "/reports", all -> known(all.growth().courses()));
        text("achievements", year + "/reports", all -> known(all.growth().achievements()));
        return section(6);
    }

    private static int withCategory(YearFigures.Composition members) {
        return members.highest() + members.first() + members.second();
    }

    private static String known(@Nullable Integer figure) {
        return figure == null ? "" : figure.toString();
    }

    private FigureSection young() {
        String growth = year + "/growth";
        number("youngMembers", "/members", all -> all.young().young());
        number("youngHelped", growth, all -> all.young().helped());
        number("mentoring", growth, all -> all.young().mentoring());
        number("consultations", growth, all -> all.young().consultations());
        return section(7);
    }

    private FigureSection documents() {
        text("planApproved", year + "/plan", all -> date(all.documents().planApprovedOn()));
        number("noticesInTime", year + "/meetings", all -> all.documents().noticesInTime());
        number("noticesLate", year + "/meetings", all -> all.documents().noticesLate());
        number("noticesSeen", year + "/meetings", all -> all.documents().noticesSeen());
        number("protocolsInTime", year + "/protocols", all -> all.documents().protocolsInTime());
        number("protocolsLate", year + "/protocols", all -> all.documents().protocolsLate());
        number("protocolsUnsigned", year + "/protocols", all -> all.documents().protocolsUnsigned());
        if (figures.documents().reports() > 0
                || before != null && before.documents().reports() > 0) {
            reports(year + "/reports");
        }
        return section(8);
    }

    private void reports(String reports) {
        number("reports", reports, all -> all.documents().reports());
        number("reportsInTime", reports, all -> all.documents().reportsInTime());
        number("reportsLate", reports, all -> all.documents().reportsLate());
        number("reportsMissing", reports, all -> all.documents().reportsMissing());
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : SchoolDates.shortDate(day);
    }

    private void number(String name, String href, Function<YearFigures, Integer> which) {
        text(name, href, which.andThen(String::valueOf));
    }

    private void percent(String name, String href, Function<YearFigures, Integer> which) {
        text(name, href, all -> which.apply(all) + " %");
    }

    private void text(String name, String href, Function<YearFigures, String> which) {
        lines.add(new Line(
                name, shown(which.apply(figures)), before == null ? NOTHING : shown(which.apply(before)), href));
    }

    private static String shown(String value) {
        return value.isEmpty() ? NOTHING : value;
    }

    private FigureSection section(int number) {
        FigureSection made = new FigureSection(number, lines);
        lines.clear();
        return made;
    }

    /**
     * A section of computed figures as it is shown and printed.
     *
     * @param number 1 to 8, as in form F13
     */
    public record FigureSection(int number, List<Line> lines) {

        public FigureSection {
            lines = List.copyOf(lines);
        }

        /** The key of its heading. */
        public String titleKey() {
            return "analysis.section." + number;
        }

        /**
         * One figure.
         *
         * @param name   the key of its words is {@code analysis.figure.} and this
         * @param value  ready for reading
         * @param before the same of the year before; a dash where nothing is known of it
         * @param href   its source
         */
        public record Line(String name, String value, String before, String href) {

            /** The key of its words. */
            public String labelKey() {
                return "analysis.figure." + name;
            }
        }
    }
}
