package kg.birikme.analysis.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.birikme.analysis.Breach;
import kg.birikme.school.YearView;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.SchoolDates;

/** What is missing before the deputy may sign: the year's end, her words, and an explanation of each broken norm. */
final class SigningChecks {

    private SigningChecks() {}

    static List<Missing> of(YearView year, AnalysisText text, List<Breach> breaches, LocalDate today) {
        List<Missing> missing = new ArrayList<>();
        LocalDate end = year.quarter(4).end();
        if (today.isBefore(end)) {
            missing.add(new Missing(
                    Clause.r(11), "analysis.missing.end", List.of(SchoolDates.shortDate(end)), ""));
        }
        for (Breach breach : breaches) {
            if (text.explanation(breach).isEmpty()) {
                missing.add(new Missing(
                        breach.clause(), "analysis.missing.explanation." + breach.name(), List.of(),
                        "#" + breach.field()));
            }
        }
        text.empty().forEach(section -> missing.add(
                new Missing(Clause.r(11), "analysis.missing." + section, List.of(), "#" + section)));
        return List.copyOf(missing);
    }

    /** @throws RuleViolation for the first thing that is missing, with the way to it */
    static void require(YearView year, AnalysisText text, List<Breach> breaches, LocalDate today) {
        of(year, text, breaches, today).stream().findFirst().ifPresent(first -> {
            throw new RuleViolation(first.clause(), first.messageKey(), first.filling())
                    .goTo("/years/" + year.slug() + "/analysis/words" + first.place());
        });
    }
}
