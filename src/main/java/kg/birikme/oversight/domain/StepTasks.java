package kg.birikme.oversight.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kg.birikme.meeting.MeetingNorm;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.MeetingSummary;
import kg.birikme.oversight.Task;
import kg.birikme.school.Signal;
import kg.birikme.school.YearView;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.Tone;

/** The steps of the year's way that wait for one person: the compass knows whose step is next, and so does the task list. */
final class StepTasks {

    /** Readings that are a step of somebody's, and not merely a state. */
    private static final Set<String> STEPS = Set.of(
            "oversight.state.planNone",
            "oversight.state.plan.DRAFT",
            "oversight.state.plan.CONSIDERED",
            "oversight.state.plan.RETURNED",
            "oversight.state.plan.TO_AGREE",
            "oversight.state.plan.TO_APPROVE",
            "oversight.state.protocolUnsigned",
            "oversight.state.recommendationMissing",
            "oversight.state.recommendationsAnswered",
            "oversight.state.quarterLate",
            "oversight.state.quarterEmpty",
            "oversight.state.quarterUndated");

    /** Days before a planned meeting from which its convening is asked for. */
    private static final int CONVENE_BEFORE = 10;

    private static final String STATE = "oversight.state.";
    private static final String TASK = "oversight.task.step.";

    private StepTasks() {}

    static List<Task> of(Actor actor, List<Reading> readings, LocalDate today) {
        return readings.stream()
                .filter(reading -> reading.next() != null
                        && (actor.is(reading.next())
                                || name(reading).equals("protocolUnsigned") && actor.is(Role.SECRETARY)))
                .filter(reading -> STEPS.contains(reading.stateKey()))
                .map(reading -> new Task(
                        reading.tone(),
                        TASK + name(reading),
                        printed(reading),
                        since(reading).orElse(today),
                        reading.href()))
                .toList();
    }

    /** The chair is to convene the next meeting. */
    static List<Task> convening(Actor actor, YearView year, MeetingNorm norm, LocalDate today) {
        Optional<MeetingSummary> next = norm.next()
                .filter(meeting -> actor.is(Role.CHAIR) && meeting.status() == MeetingStatus.PLANNED)
                .filter(meeting -> meeting.date() != null && !meeting.date().isAfter(today.plusDays(CONVENE_BEFORE)));
        return next.stream()
                .map(meeting -> new Task(
                        Tone.WARNING,
                        TASK + "convene",
                        List.of(meeting.theme()),
                        Objects.requireNonNull(meeting.date()),
                        "/years/" + year.slug() + "/meetings/" + meeting.no() + "/convene"))
                .toList();
    }

    /** The chair is to decide what members proposed. */
    static List<Task> proposals(Actor actor, YearView year, List<Signal> signals, LocalDate today) {
        return signals.stream()
                .filter(signal -> actor.is(Role.CHAIR) && signal.key().equals("agendaProposals"))
                .map(signal -> new Task(
                        Tone.WARNING,
                        TASK + "proposals",
                        List.of(signal.words()),
                        Objects.requireNonNullElse(signal.day(), today),
                        "/years/" + year.slug() + "/meetings/" + signal.ref() + "#agenda"))
                .toList();
    }

    private static String name(Reading reading) {
        return reading.stateKey().substring(STATE.length());
    }

    private static List<Object> printed(Reading reading) {
        return reading.arguments().stream()
                .<Object>map(one -> one instanceof LocalDate day ? SchoolDates.shortDate(day) : String.valueOf(one))
                .toList();
    }

    private static Optional<LocalDate> since(Reading reading) {
        return reading.arguments().stream()
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .findFirst();
    }
}
