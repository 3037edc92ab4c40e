package kg.birikme.oversight.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kg.birikme.oversight.Task;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The members' programmes (R47, B15) and self-analyses (R51, B16): leaders learn how many are missing, a member what she has
 * still to write.
 */
@Component
class GrowthOutlook implements ReadingSource, TaskSource {

    private static final int PROGRAMME = 47;
    private static final int ANALYSIS = 51;

    @Override
    public List<Reading> read(YearView year, List<Signal> signals, LocalDate today) {
        Lights lights = new Lights("/years/" + year.slug() + "/growth", signals);
        boolean late = signals.stream().anyMatch(signal -> isMissingProgramme(signal) && today.isAfter(day(signal)));
        lights.add("programme", PROGRAMME, late ? Tone.BAD : Tone.GOING, "growthProgrammeMissing", null);
        lights.add("programme", PROGRAMME, Tone.WARNING, "growthProgrammeReturned", null);
        lights.add("programme", PROGRAMME, Tone.WARNING, "growthProgrammeSubmitted", Role.CHAIR);
        lights.add("selfAnalysis", ANALYSIS, Tone.WARNING, "growthEventMissing", null);
        boolean over = signals.stream().anyMatch(signal -> isMissingYear(signal) && today.isAfter(day(signal)));
        lights.add("selfAnalysis", ANALYSIS, over ? Tone.BAD : Tone.WARNING, "growthYearMissing", null);
        lights.add("selfAnalysis", ANALYSIS, Tone.WARNING, "growthAnalysisReturned", null);
        lights.add("selfAnalysis", ANALYSIS, Tone.WARNING, "growthAnalysisSubmitted", Role.CHAIR);
        return lights.readings;
    }

    /** One light for each kind of signal, with their number. */
    private record Lights(String href, List<Signal> signals, List<Reading> readings) {

        Lights(String href, List<Signal> signals) {
            this(href, signals, new ArrayList<>());
        }

        void add(String topic, int clause, Tone tone, String state, @Nullable Role next) {
            long count = signals.stream()
                    .filter(signal -> signal.key().equals(state))
                    .count();
            if (count > 0) {
                readings.add(Reading.of(topic, clause, tone, state, next, href, count));
            }
        }
    }

    @Override
    public List<Task> of(Actor actor, YearView year, List<Signal> signals, LocalDate today) {
        String growth = "/years/" + year.slug() + "/growth";
        List<Task> tasks = new ArrayList<>();
        signals.stream()
                .filter(signal -> signal.staff() != null && actor.isPerson(signal.staff()))
                .map(signal -> own(signal, growth, today))
                .flatMap(Optional::stream)
                .forEach(tasks::add);
        unread(signals, actor, "growthProgrammeSubmitted", growth).ifPresent(tasks::add);
        unread(signals, actor, "growthAnalysisSubmitted", growth).ifPresent(tasks::add);
        return tasks;
    }

    private static Optional<Task> own(Signal signal, String growth, LocalDate today) {
        String programme = growth + "/programme";
        String event = growth + "/self-analysis?activity=" + signal.ref();
        return switch (signal.key()) {
            case "growthProgrammeMissing" ->
                Optional.of(task(today.isAfter(day(signal)) ? Tone.BAD : Tone.GOING, signal, programme));
            case "growthProgrammeReturned" -> Optional.of(task(Tone.WARNING, signal, programme));
            case "growthEventMissing" -> Optional.of(task(Tone.WARNING, signal, event));
            case "growthYearMissing" ->
                Optional.of(
                        task(today.isAfter(day(signal)) ? Tone.BAD : Tone.GOING, signal, growth + "/self-analysis"));
            case "growthAnalysisReturned" ->
                Optional.of(task(Tone.WARNING, signal, signal.ref().isEmpty() ? growth + "/self-analysis" : event));
            default -> Optional.empty();
        };
    }

    private static Task task(Tone tone, Signal signal, String href) {
        return new Task(tone, "oversight.task." + signal.key(), List.of(signal.words()), day(signal), href);
    }

    /** The chair reads what others have handed in; her own is read by the deputy. */
    private static Optional<Task> unread(List<Signal> signals, Actor actor, String key, String href) {
        List<Signal> waiting = HandedIn.toBeReadBy(
                actor,
                signals.stream().filter(signal -> signal.key().equals(key)).toList());
        return waiting.stream()
                .map(GrowthOutlook::day)
                .min(Comparator.naturalOrder())
                .map(since -> new Task(
                        Tone.WARNING, "oversight.task." + key, List.of(String.valueOf(waiting.size())), since, href));
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
