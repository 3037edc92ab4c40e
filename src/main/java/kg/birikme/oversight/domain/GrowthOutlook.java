package kg.birikme.oversight.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.shared.Role;
import kg.birikme.web.Tone;
import org.springframework.stereotype.Component;

/**
 * The members' programmes (R47, B15) and self-analyses (R51, B16): how many are missing, came back or wait to be read.
 */
@Component
class GrowthOutlook implements ReadingSource {

    private static final int PROGRAMME = 47;
    private static final int ANALYSIS = 51;

    @Override
    public List<Reading> read(YearView year, List<Signal> signals, LocalDate today) {
        Lights lights = new Lights("/years/" + year.slug() + "/growth", signals);
        boolean late = signals.stream().anyMatch(signal -> isMissingProgramme(signal) && today.isAfter(day(signal)));
        lights.add("programme", PROGRAMME, late ? Tone.BAD : Tone.GOING, "growthProgrammeMissing", Role.MEMBER);
        lights.add("programme", PROGRAMME, Tone.WARNING, "growthProgrammeReturned", Role.MEMBER);
        lights.add(
                "programme",
                PROGRAMME,
                Tone.WARNING,
                "growthProgrammeSubmitted",
                reader(signals, "growthProgrammeSubmitted"));
        lights.add("selfAnalysis", ANALYSIS, Tone.WARNING, "growthEventMissing", Role.MEMBER);
        boolean over = signals.stream().anyMatch(signal -> isMissingYear(signal) && today.isAfter(day(signal)));
        lights.add("selfAnalysis", ANALYSIS, over ? Tone.BAD : Tone.WARNING, "growthYearMissing", Role.MEMBER);
        lights.add("selfAnalysis", ANALYSIS, Tone.WARNING, "growthAnalysisReturned", Role.MEMBER);
        lights.add(
                "selfAnalysis",
                ANALYSIS,
                Tone.WARNING,
                "growthAnalysisSubmitted",
                reader(signals, "growthAnalysisSubmitted"));
        return lights.readings;
    }

    /** One light for each kind of signal, with their number. */
    private record Lights(String href, List<Signal> signals, List<Reading> readings) {

        Lights(String href, List<Signal> signals) {
            this(href, signals, new ArrayList<>());
        }

        void add(String topic, int clause, Tone tone, String state, Role next) {
            long count = signals.stream()
                    .filter(signal -> signal.key().equals(state))
                    .count();
            if (count > 0) {
                readings.add(Reading.of(topic, clause, tone, state, next, href, count));
            }
        }
    }

    /** The chair reads what the others hand in; where only the chair's own waits, the deputy for teaching. */
    static Role reader(List<Signal> signals, String key) {
        return signals.stream()
                        .anyMatch(signal ->
                                signal.key().equals(key) && !signal.words().equals("CHAIR"))
                ? Role.CHAIR
                : Role.DEPUTY_TEACHING;
    }

    private static boolean isMissingProgramme(Signal signal) {
        return signal.key().equals("growthProgrammeMissing");
    }

    private static boolean isMissingYear(Signal signal) {
        return signal.key().equals("growthYearMissing");
    }

    private static LocalDate day(Signal signal) {
        return Objects.requireNonNull(signal.day());
    }
}
