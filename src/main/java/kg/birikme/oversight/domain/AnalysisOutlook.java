package kg.birikme.oversight.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kg.birikme.oversight.Task;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.Tone;
import org.springframework.stereotype.Component;

/**
 * The deputy's analysis of the year (R11): due on the first of June, pressing from a month before; signed, it waits for chair
 * and director to read it.
 */
@Component
class AnalysisOutlook implements ReadingSource, TaskSource {

    /** Days before the due day from which it is spoken of. */
    private static final int NEAR = 30;

    @Override
    public List<Reading> read(YearView year, List<Signal> signals, LocalDate today) {
        return signals.stream()
                .filter(signal -> signal.key().equals("analysisSigned") || isAsked(signal, today))
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

    @Override
    public List<Task> of(Actor actor, YearView year, List<Signal> signals, LocalDate today) {
        return signals.stream()
                .filter(signal -> isAsked(signal, today) && actor.is(Role.DEPUTY_TEACHING) || isUnseenBy(actor, signal))
                .map(signal -> task(signal, today))
                .toList();
    }

    private static Task task(Signal signal, LocalDate today) {
        String analysis = "/years/" + signal.ref() + "/analysis";
        List<Object> label = List.of(SchoolDates.yearLabel(signal.ref()));
        if (signal.key().equals("analysisUnseen")) {
            return new Task(Tone.WARNING, "oversight.task.analysisSeen", label, day(signal), analysis);
        }
        Tone tone = today.isAfter(day(signal)) ? Tone.BAD : Tone.WARNING;
        return new Task(tone, "oversight.task.analysis", label, day(signal), analysis + "/words");
    }

    private static boolean isAsked(Signal signal, LocalDate today) {
        return signal.key().equals("analysisUnsigned")
                && !today.isBefore(day(signal).minusDays(NEAR));
    }

    private static boolean isUnseenBy(Actor actor, Signal signal) {
        return signal.key().equals("analysisUnseen") && actor.is(Role.valueOf(signal.words()));
    }

    private static LocalDate day(Signal signal) {
        return Objects.requireNonNull(signal.day());
    }
}
