package kg.birikme.oversight.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.Tone;
import org.springframework.stereotype.Component;

/**
 * The deputy's analysis of the year (R11): due on the first of June, pressing from a month before.
 */
@Component
class AnalysisOutlook implements ReadingSource {

    /** Days before the due day from which it is spoken of. */
    private static final int NEAR = 30;

    @Override
    public List<Reading> read(YearView year, List<Signal> signals, LocalDate today) {
        return signals.stream()
                .filter(signal -> signal.key().equals("analysisSigned") || isNear(signal, today))
                .map(signal -> reading(signal, today))
                .toList();
    }

    private static Reading reading(Signal signal, LocalDate today) {
        String year = SchoolDates.yearLabel(signal.ref());
        if (signal.key().equals("analysisSigned")) {
            return Reading.of("analysis", 11, Tone.GOOD, "analysisSigned", null, "/analyses", year, day(signal));
        }
        boolean late = today.isAfter(day(signal));
        return Reading.of(
                "analysis",
                11,
                late ? Tone.BAD : Tone.WARNING,
                late ? "analysisLate" : "analysisDue",
                Role.DEPUTY_TEACHING,
                "/analyses",
                year,
                day(signal));
    }

    /** Whether an analysis that nobody has signed is to be spoken of already. */
    static boolean isNear(Signal signal, LocalDate today) {
        return signal.key().equals("analysisUnsigned")
                && !today.isBefore(day(signal).minusDays(NEAR));
    }

    private static LocalDate day(Signal signal) {
        return Objects.requireNonNull(signal.day());
    }
}
