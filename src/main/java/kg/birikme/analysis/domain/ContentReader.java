package kg.birikme.analysis.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kg.birikme.analysis.Breach;
import kg.birikme.analysis.domain.AnalysisContent.Explained;
import kg.birikme.analysis.domain.AnalysisContent.SchoolNames;
import kg.birikme.analysis.domain.FigureReader.Counted;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.YearView;

/** Puts together what an analysis says at this moment. */
final class ContentReader {

    private ContentReader() {}

    static AnalysisContent content(
            YearView year, Optional<YearView> before, Counted counted, AnalysisText text, LocalDate on, String deputy) {
        return new AnalysisContent(
                AnalysisContent.FORM,
                names(counted.school()),
                year.slug(),
                counted.before() == null ? null : before.map(YearView::slug).orElse(null),
                on,
                deputy,
                counted.figures(),
                counted.before(),
                counted.breaches().stream()
                        .map(one -> new Explained(one, reasons(one, counted), text.explanation(one)))
                        .toList(),
                text.achievements(),
                text.shortcomings(),
                text.conclusion(),
                text.nextTasks(),
                null);
    }

    /** A meeting that went without another in its quarter may have broken the year's norm too. */
    private static List<String> reasons(Breach breach, Counted counted) {
        return counted.reasons().stream()
                .filter(fact -> breach == Breach.MEETINGS || breach == Breach.ofQuarter(fact.quarter()))
                .map(fact -> fact.reason() + " (" + fact.by() + ")")
                .toList();
    }

    private static SchoolNames names(SchoolProfile school) {
        return new SchoolNames(school.fullNameKy(), school.fullNameRu(), school.placeKy(), school.placeRu());
    }
}
