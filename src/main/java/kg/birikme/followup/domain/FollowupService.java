package kg.birikme.followup.domain;

import java.time.LocalDate;
import java.util.Objects;
import kg.birikme.followup.AnswerState;
import kg.birikme.followup.AssignmentStatus;
import kg.birikme.followup.FollowupEvent;
import kg.birikme.followup.TermExtended;
import kg.birikme.followup.domain.FollowupDesk.Taken;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers to recommendations and the chair's decisions on them. A second click of the same step does nothing, whatever
 * version it carries.
 */
@Service
@Transactional
public class FollowupService {

    private final FollowupDesk desk;
    private final ApplicationEventPublisher events;

    FollowupService(FollowupDesk desk, ApplicationEventPublisher events) {
        this.desk = desk;
        this.events = events;
    }

    /**
     * The actor's own answer.
     *
     * @param version of that answer, not of the recommendation: colleagues do not get in each other's way
     * @throws StaleVersion if somebody wrote that answer meanwhile
     * @throws kg.birikme.shared.RuleViolation if it is off control, or words are missing (R60)
     */
    public void answer(RecommendationId id, int version, AnswerState state, String words) {
        Taken taken = desk.take(id, AssignmentAction.ANSWER);
        Answer own = taken.assignment().answerOf(taken.actor().staff());
        if (!own.says(state, KyrgyzText.clean(words))) {
            StaleVersion.check("answer", own.version(), version);
            give(taken, taken.actor().staff(), state, words);
        }
    }

    /** Chair or secretary write down what somebody told them, with the version of the recommendation. */
    public void answerFor(RecommendationId id, int version, StaffId person, AnswerState state, String words) {
        Taken taken = desk.take(id, AssignmentAction.ANSWER_FOR);
        if (!taken.assignment().answerOf(person).says(state, KyrgyzText.clean(words))) {
            StaleVersion.check("recommendation", taken.assignment().version(), version);
            give(taken, person, state, words);
        }
    }

    private void give(Taken taken, StaffId person, AnswerState state, String words) {
        Assignment assignment = taken.assignment();
        if (assignment.answer(person, state, words, taken.by())) {
            events.publishEvent(new FollowupEvent.Answered(
                    assignment.id(),
                    assignment.year(),
                    assignment.protocolNumber(),
                    assignment.number(),
                    person,
                    state,
                    taken.by().name(),
                    assignment.everybodyAnswered()));
        }
    }

    /** @throws kg.birikme.shared.RuleViolation if nothing was answered, or no remark says what is missing (R60) */
    public void sendBack(RecommendationId id, int version, StaffId person, String remark) {
        Taken taken = desk.take(id, AssignmentAction.SEND_BACK);
        Assignment assignment = taken.assignment();
        if (assignment.answerOf(person).wasSentBackWith(KyrgyzText.clean(remark)) && !remark.isBlank()) {
            return;
        }
        StaleVersion.check("recommendation", assignment.version(), version);
        assignment.sendBack(person, remark, taken.by());
        events.publishEvent(new FollowupEvent.SentBack(
                assignment.id(),
                assignment.year(),
                assignment.protocolNumber(),
                assignment.number(),
                person,
                taken.by().name(),
                KyrgyzText.clean(remark)));
    }

    /**
     * @param until the new last day, later than the present one
     * @throws kg.birikme.shared.RuleViolation if no reason is given (R60)
     */
    public void extend(RecommendationId id, int version, @Nullable LocalDate until, String reason) {
        Taken taken = desk.take(id, AssignmentAction.EXTEND);
        Assignment assignment = taken.assignment();
        if (assignment.isExtendedTo(until)) {
            return;
        }
        StaleVersion.check("recommendation", assignment.version(), version);
        assignment.extend(until, reason, taken.by());
        events.publishEvent(new TermExtended(
                assignment.id(),
                assignment.year(),
                assignment.protocolNumber(),
                assignment.number(),
                Objects.requireNonNull(until),
                taken.by().name(),
                KyrgyzText.clean(reason)));
    }

    /** @throws kg.birikme.shared.RuleViolation if somebody has not answered yet (R60) */
    public void release(RecommendationId id, int version, String words) {
        Taken taken = desk.take(id, AssignmentAction.RELEASE);
        Assignment assignment = taken.assignment();
        if (assignment.status() == AssignmentStatus.RELEASED) {
            return;
        }
        StaleVersion.check("recommendation", assignment.version(), version);
        assignment.release(words, taken.by());
        events.publishEvent(new FollowupEvent.Released(
                assignment.id(),
                assignment.year(),
                assignment.protocolNumber(),
                assignment.number(),
                taken.by().name()));
    }
}
