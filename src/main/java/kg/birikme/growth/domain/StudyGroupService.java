package kg.birikme.growth.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.growth.domain.StudyGroupContent.Outcome;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.Meetings;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaleVersion;
import kg.birikme.shared.Trace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Groups are made by the chair, who chooses their leaders, and tell what came of them (R73, R86). */
@Service
@Transactional
public class StudyGroupService {

    private final StudyGroupRepository groups;
    private final Meetings meetings;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StudyGroupService(
            StudyGroupRepository groups,
            Meetings meetings,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.groups = groups;
        this.meetings = meetings;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a group; made already under this id, it does nothing. */
    public void make(UUID id, StudyGroupContent content) {
        may().requireMaker();
        if (!groups.existsById(id)) {
            groups.saveAndFlush(new StudyGroup(id, content));
        }
    }

    /**
     * @throws StaleVersion if it was written elsewhere meanwhile
     * @throws RuleViolation if it has ended
     */
    public void describe(UUID id, int version, StudyGroupContent content) {
        may().requireMaker();
        StudyGroup group = take(id);
        StaleVersion.check("group", group.version(), version);
        group.describe(content);
    }

    /**
     * Tells what came of it, whether it has ended, and at which meeting that was told.
     *
     * @throws StaleVersion if it was written elsewhere meanwhile
     * @throws RuleViolation if it has ended and more than the meeting is told, or it would end without a result
     * @throws InvalidInput if it was told at a meeting that has not been held
     */
    public void tell(UUID id, int version, Outcome outcome) {
        may().requireSight();
        StudyGroup group = take(id);
        ActionForbidden.unless(may().mayTell(group.leader()), "tell of a group");
        StaleVersion.check("group", group.version(), version);
        UUID told = outcome.toldAt();
        if (told != null && !meetings.get(new MeetingId(told)).status().held()) {
            throw new InvalidInput("toldAt", "growth.invalid.groupMeeting");
        }
        boolean ended = group.ended();
        group.tell(outcome, LocalDate.now(clock));
        if (!ended && group.ended()) {
            events.publishEvent(Trace.of("growth.trace.groupEnded", "/groups/" + id, group.name()));
        }
    }

    private StudyGroup take(UUID id) {
        return groups.findForChange(id).orElseThrow(() -> new NotFound("group"));
    }

    private StudyGroupPermissions may() {
        return new StudyGroupPermissions(currentActor.get());
    }
}
