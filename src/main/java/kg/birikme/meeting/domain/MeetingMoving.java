package kg.birikme.meeting.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.MeetingEvent;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.domain.MeetingDesk.Taken;
import kg.birikme.shared.By;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves and cancels meetings under the norms of quarter and year (R3, R8). */
@Service
public class MeetingMoving {

    private final MeetingDesk desk;
    private final MeetingMaker maker;
    private final MeetingHistory history;
    private final NormBook norms;
    private final ItemCarrier carrier;
    private final Convened convened;
    private final ApplicationEventPublisher events;

    MeetingMoving(
            MeetingDesk desk,
            MeetingMaker maker,
            MeetingHistory history,
            NormBook norms,
            ItemCarrier carrier,
            Convened convened,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.maker = maker;
        this.history = history;
        this.norms = norms;
        this.carrier = carrier;
        this.convened = convened;
        this.events = events;
    }

    /** A step that may break a norm. */
    public record Move(
            MeetingId meeting,
            int version,
            ScheduleWish wish,
            String reason,
            String normReason,
            @Nullable Replacement replacement) {}

    /** A cancellation with the reason, the reason for a broken norm where there is one, and the meeting instead. */
    public record Cancellation(
            MeetingId meeting,
            int version,
            String reason,
            String normReason,
            @Nullable Replacement replacement) {}

    /**
     * Gives the meeting another date, time, place or quarter. Whoever was told already is told anew (B8). Does nothing where
     * it stands so already.
     *
     * @throws StaleVersion if somebody changed the meeting since
     * @throws RuleViolation if it has been held or cancelled (R10), or the quarter it leaves falls below the norm and
     *     neither a meeting instead nor a reason is given (R3)
     */
    @Transactional
    public void move(Move move) {
        Taken taken = desk.take(move.meeting(), MeetingAction.MOVE);
        Meeting meeting = taken.meeting();
        Schedule before = meeting.schedule();
        Schedule after = move.wish().in(taken.year());
        if (before.equals(after)) {
            return;
        }
        StaleVersion.check("meeting", meeting.version(), move.version());
        boolean told = meeting.status() == MeetingStatus.CONVENED;
        String reason = told
                ? Words.required(move.reason(), "reason", Words.REASON)
                : Words.optional(move.reason(), "reason", Words.REASON);
        boolean replaced = move.replacement() != null
                && replacementSchedule(taken, move.replacement()).quarter() == before.quarter();
        Optional<RuleViolation> broken = norms.rule(meeting.year()).moving(before.quarter(), after.quarter(), replaced);
        meeting.reschedule(after, taken.by().now());
        String breach = explain(taken, broken, before.quarter(), move.normReason());
        history.note(meeting.id(), HistoryEvent.MOVED, taken.by(), change(before, after, reason));
        replace(taken, move.replacement());
        maker.followUp(meeting, taken.year());
        if (told && !meeting.enteredLater() && before.tellsOtherwise(after)) {
            convened.tell(meeting, taken.by());
        }
        events.publishEvent(new MeetingEvent.Moved(
                meeting.id(),
                meeting.year(),
                meeting.no(),
                meeting.texts().theme(),
                told && !meeting.enteredLater(),
                before.date(),
                after.date(),
                reason,
                breach,
                taken.by().person()));
    }

    /**
     * Cancels the meeting. It counts nowhere any more; a repeated call does nothing.
     *
     * @throws StaleVersion if somebody changed the meeting since
     * @throws RuleViolation if it has been held (R10), or the quarter (R3) or the year (R8) falls below the norm and
     *     neither a meeting instead nor a reason is given
     */
    @Transactional
    public void cancel(Cancellation cancellation) {
        Taken taken = desk.take(cancellation.meeting(), MeetingAction.CANCEL);
        Meeting meeting = taken.meeting();
        if (meeting.status() == MeetingStatus.CANCELLED) {
            return;
        }
        StaleVersion.check("meeting", meeting.version(), cancellation.version());
        boolean told = meeting.status() == MeetingStatus.CONVENED && !meeting.enteredLater();
        String reason = Words.required(cancellation.reason(), "reason", Words.REASON);
        Optional<Replacement> instead = Optional.ofNullable(cancellation.replacement());
        Optional<RuleViolation> broken = norms.rule(meeting.year())
                .cancelling(
                        meeting.schedule().quarter(),
                        instead.map(other -> replacementSchedule(taken, other).quarter()));
        String breach = explain(taken, broken, meeting.schedule().quarter(), cancellation.normReason());
        Optional<Meeting> next = replace(taken, cancellation.replacement());
        handOver(meeting, next, reason, taken.by());
        meeting.cancel(reason);
        history.note(meeting.id(), HistoryEvent.CANCELLED, taken.by(), reason);
        if (told) {
            convened.release(meeting, taken.by());
        }
        events.publishEvent(new MeetingEvent.Cancelled(
                meeting.id(),
                meeting.year(),
                meeting.no(),
                meeting.texts().theme(),
                told,
                reason,
                breach,
                taken.by().person()));
    }

    private Optional<Meeting> replace(Taken taken, @Nullable Replacement replacement) {
        return Optional.ofNullable(replacement)
                .map(wanted -> maker.make(
                        new MeetingId(wanted.id()),
                        taken.year(),
                        taken.meeting().texts(),
                        replacementSchedule(taken, wanted),
                        taken.by()));
    }

    private static Schedule replacementSchedule(Taken taken, Replacement wanted) {
        return Schedule.in(
                taken.year(),
                wanted.date(),
                wanted.time(),
                taken.meeting().schedule().place(),
                wanted.quarter());
    }

    /** What the cancelled meeting was to consider goes to the meeting instead; what it had inherited goes on anyway. */
    private void handOver(Meeting meeting, Optional<Meeting> next, String reason, By by) {
        for (AgendaItem item : meeting.confirmed()) {
            if (item.kind() == AgendaKind.FOLLOWUP) {
                continue;
            }
            if (next.isPresent()) {
                carrier.moveOnTo(item, reason, by, next.get());
            } else if (item.wasCarried()) {
                carrier.moveOn(item, reason, by);
            } else {
                carrier.takeOff(item);
            }
        }
    }

    private String explain(Taken taken, Optional<RuleViolation> broken, int quarter, String typed) {
        if (broken.isEmpty()) {
            return "";
        }
        String reason = Words.optional(typed, "normReason", Words.REASON);
        if (reason.isEmpty()) {
            throw broken.get();
        }
        norms.explain(taken.meeting(), quarter, reason, taken.by());
        history.note(taken.meeting().id(), HistoryEvent.NORM_BROKEN, taken.by(), reason);
        return reason;
    }

    private static String change(Schedule before, Schedule after, String reason) {
        String change = told(before) + " → " + told(after);
        return reason.isEmpty() ? change : change + ". " + reason;
    }

    private static String told(Schedule schedule) {
        String told = Stream.of(
                        schedule.date() == null ? "" : SchoolDates.shortDate(schedule.date()),
                        schedule.time() == null ? "" : SchoolDates.time(schedule.time()),
                        schedule.place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? "—" : told;
    }

    /**
     * The meeting planned in the same step instead of one that is cancelled or leaves its quarter.
     *
     * @param id the new meeting's identity, made with the form
     */
    public record Replacement(
            UUID id,
            LocalDate date,
            @Nullable LocalTime time,
            @Nullable Integer quarter) {}
}
