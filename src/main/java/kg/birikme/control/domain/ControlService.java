package kg.birikme.control.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.control.ControlEvent;
import kg.birikme.meeting.Meetings;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remarks of control are made, answered, taken off control (R13). */
@Service
@Transactional
public class ControlService {

    private final ControlRemarkRepository remarks;
    private final Meetings meetings;
    private final Years years;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ControlService(
            ControlRemarkRepository remarks,
            Meetings meetings,
            Years years,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.remarks = remarks;
        this.meetings = meetings;
        this.years = years;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Director or deputy remarks something, and the chair is told; a repeated call with the same id does nothing.
     *
     * @throws InvalidInput if the year has no such meeting, or the day has passed
     */
    public void remark(UUID id, YearId yearId, RemarkContent content) {
        Actor actor = currentActor.get();
        ActionForbidden.unless(ControlPermissions.mayRemark(actor), "remark on the association's work");
        requireOpen(years.get(yearId));
        if (remarks.existsById(id)) {
            return;
        }
        if (content.meeting() != null
                && meetings.ofYear(yearId).stream().noneMatch(meeting -> meeting.no() == content.meeting())) {
            throw new InvalidInput("about", "control.invalid.about");
        }
        remarks.save(new ControlRemark(id, yearId, content, actor, LocalDate.now(clock), clock.instant()));
        events.publishEvent(new ControlEvent.Remarked(id, yearId, content.words(), content.due(), actor.name()));
    }

    /** The chair answers, and whoever remarked it is told. */
    public void answer(UUID id, int version, String words) {
        Taken taken = take(id);
        ActionForbidden.unless(taken.may().holdsAnswer(), "answer a remark");
        ControlRemark remark = taken.remark();
        StaleVersion.check("remark", remark.version(), version);
        Actor actor = taken.may().actor();
        remark.answer(words, actor.name(), clock.instant());
        events.publishEvent(new ControlEvent.Answered(id, remark.year(), remark.author(), actor.name()));
    }

    /** Whoever made it, or the director, is content; said again, it does nothing. */
    public void release(UUID id) {
        Taken taken = take(id);
        ActionForbidden.unless(taken.may().holdsRelease(), "take a remark off control");
        if (taken.remark().status() != RemarkStatus.RELEASED) {
            Actor actor = taken.may().actor();
            taken.remark().release(actor.name(), clock.instant());
            events.publishEvent(new ControlEvent.Released(id, taken.remark().year(), actor.name()));
        }
    }

    /** Whoever made it takes it back while nobody has answered. */
    public void remove(UUID id) {
        Taken taken = take(id);
        ActionForbidden.unless(taken.may().holdsRemoval(), "take a remark back");
        taken.remark().requireRemovable();
        remarks.delete(taken.remark());
    }

    private static void requireOpen(YearView year) {
        if (year.stored()) {
            throw new RuleViolation(Clause.r(12), "control.refusal.stored");
        }
    }

    /** A remark taken up by somebody of an open year. */
    record Taken(ControlRemark remark, ControlPermissions may) {}

    private Taken take(UUID id) {
        Actor actor = currentActor.get();
        if (!ControlPermissions.mayRead(actor)) {
            throw new NotFound("remark");
        }
        ControlRemark remark = remarks.findForChange(id).orElseThrow(() -> new NotFound("remark"));
        YearView year = years.get(remark.year());
        requireOpen(year);
        return new Taken(
                remark, new ControlPermissions(actor, actor.isPerson(remark.author()), remark.status(), year.stored()));
    }
}
