package kg.birikme.oversight.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kg.birikme.oversight.Task;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reports (R53, R61), the association's report (R12) and that to the pedagogical council (R21). */
@Component
class ReportOutlook implements ReadingSource, TaskSource {

    private static final int IN_TIME = 53;

    @Override
    public List<Reading> read(YearView year, List<Signal> signals, LocalDate today) {
        String reports = "/years/" + year.slug() + "/reports";
        List<Reading> readings = new ArrayList<>();
        long late = with(signals, "reportMissing").stream()
                .filter(signal -> isLate(signal, today))
                .count();
        add(readings, Tone.BAD, "reportLate", null, reports, late);
        add(
                readings,
                Tone.WARNING,
                "reportReturned",
                null,
                reports + "?status=RETURNED",
                with(signals, "reportReturned").size());
        add(
                readings,
                Tone.WARNING,
                "reportSubmitted",
                Role.CHAIR,
                reports + "?status=SUBMITTED",
                with(signals, "reportSubmitted").size());
        with(signals, "reportAssociation")
                .forEach(signal -> readings.add(Reading.of(
                        "report",
                        12,
                        Tone.WARNING,
                        "reportAssociation",
                        Role.DEPUTY_TEACHING,
                        reports + "/association")));
        with(signals, "reportAssociationReturned")
                .forEach(signal -> readings.add(Reading.of(
                        "report",
                        12,
                        Tone.WARNING,
                        "reportAssociationReturned",
                        Role.CHAIR,
                        reports + "/association",
                        signal.words())));
        with(signals, "reportCouncil")
                .forEach(signal -> readings.add(Reading.of(
                        "report",
                        21,
                        isLate(signal, today) ? Tone.BAD : Tone.WARNING,
                        "reportCouncil",
                        Role.CHAIR,
                        reports + "/council")));
        return readings;
    }

    private static void add(
            List<Reading> readings, Tone tone, String state, @Nullable Role next, String href, long count) {
        if (count > 0) {
            readings.add(Reading.of("report", IN_TIME, tone, state, next, href, count));
        }
    }

    @Override
    public List<Task> of(Actor actor, YearView year, List<Signal> signals, LocalDate today) {
        String reports = "/years/" + year.slug() + "/reports";
        List<Task> tasks = new ArrayList<>();
        signals.stream()
                .filter(signal -> signal.staff() != null && actor.isPerson(signal.staff()))
                .filter(signal ->
                        signal.key().equals("reportMissing") || signal.key().equals("reportReturned"))
                .forEach(signal -> tasks.add(new Task(
                        isLate(signal, today) ? Tone.BAD : Tone.WARNING,
                        "oversight.task." + signal.key(),
                        List.of(signal.words()),
                        Objects.requireNonNull(signal.day()),
                        reports + "/" + signal.ref())));
        List<Signal> waiting = HandedIn.toBeReadBy(actor, with(signals, "reportSubmitted"));
        waiting.stream()
                .map(signal -> Objects.requireNonNull(signal.day()))
                .min(Comparator.naturalOrder())
                .ifPresent(since -> tasks.add(new Task(
                        Tone.WARNING,
                        "oversight.task.reportSubmitted",
                        List.of(String.valueOf(waiting.size())),
                        since,
                        reports + "?status=SUBMITTED")));
        if (actor.is(Role.CHAIR)) {
            with(signals, "reportAssociationReturned")
                    .forEach(signal -> tasks.add(new Task(
                            Tone.WARNING,
                            "oversight.task.reportAssociationReturned",
                            List.of(signal.words()),
                            Objects.requireNonNull(signal.day()),
                            reports + "/association")));
        }
        if (actor.is(Role.DEPUTY_TEACHING)) {
            with(signals, "reportAssociation")
                    .forEach(signal -> tasks.add(new Task(
                            Tone.WARNING,
                            "oversight.task.reportAssociation",
                            List.of(),
                            Objects.requireNonNull(signal.day()),
                            reports + "/association")));
        }
        return tasks;
    }

    private static List<Signal> with(List<Signal> signals, String key) {
        return signals.stream().filter(signal -> signal.key().equals(key)).toList();
    }

    private static boolean isLate(Signal signal, LocalDate today) {
        return signal.day() != null && today.isAfter(signal.day());
    }
}
