package kg.birikme.followup.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.file.Accepted;
import kg.birikme.file.Files;
import kg.birikme.followup.AnswerState;
import kg.birikme.followup.AssignmentStatus;
import kg.birikme.followup.EvidenceSource;
import kg.birikme.followup.FollowupEvent;
import kg.birikme.followup.TermExtended;
import kg.birikme.followup.domain.FollowupDesk.Taken;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.shared.InvalidInput;
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
    private final Files files;
    private final List<EvidenceSource> evidence;
    private final ApplicationEventPublisher events;

    FollowupService(FollowupDesk desk, Files files, List<EvidenceSource> evidence, ApplicationEventPublisher events) {
        this.desk = desk;
        this.files = files;
        this.evidence = List.copyOf(evidence);
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
        answer(id, version, state, words, null, List.of());
    }

    /**
     * As {@link #answer(RecommendationId, int, AnswerState, String)}, with what proves it. If a file is refused, nothing is answered.
     *
     * @param event  that the actor held; none where none is named
     * @param proofs photos and papers, added to those that hang on the answer already
     * @throws InvalidInput at {@code event}, if the actor did not hold it
     */
    public void answer(
            RecommendationId id,
            int version,
            AnswerState state,
            String words,
            @Nullable UUID event,
            List<Accepted> proofs) {
        Taken taken = desk.take(id, AssignmentAction.ANSWER);
        StaffId self = taken.actor().staff();
        Answer own = taken.assignment().answerOf(self);
        if (!own.says(state, KyrgyzText.clean(words), event)) {
            StaleVersion.check("answer", own.version(), version);
            requireHeld(taken, event);
            give(taken, self, state, words, event);
        }
        proofs.forEach(proof -> files.store(AnswerFiles.owner(own.id()), proof));
    }

    private void requireHeld(Taken taken, @Nullable UUID event) {
        boolean held = event == null
                || evidence.stream()
                        .flatMap(source -> source.of(taken.year(), taken.actor().staff(), List.of()).stream())
                        .anyMatch(one -> one.own() && one.id().equals(event));
        if (!held) {
            throw new InvalidInput("event", "followup.refusal.event");
        }
    }

    /**
     * The actor takes her own answer back, until the chair has decided; not given, it does nothing.
     *
     * @param version of that answer
     * @throws kg.birikme.shared.RuleViolation if it is off control (R60)
     */
    public void withdraw(RecommendationId id, int version) {
        Taken taken = desk.take(id, AssignmentAction.WITHDRAW);
        Answer own = taken.assignment().answerOf(taken.actor().staff());
        if (own.state().given()) {
            StaleVersion.check("answer", own.version(), version);
            taken.assignment().withdraw(taken.actor().staff(), taken.by());
        }
    }

    /** Chair or secretary write down what somebody told them, with the version of the recommendation. */
    public void answerFor(RecommendationId id, int version, StaffId person, AnswerState state, String words) {
        Taken taken = desk.take(id, AssignmentAction.ANSWER_FOR);
        Answer answer = taken.assignment().answerOf(person);
        if (!answer.says(state, KyrgyzText.clean(words), answer.event())) {
            StaleVersion.check("recommendation", taken.assignment().version(), version);
            give(taken, person, state, words, answer.event());
        }
    }

    private void give(Taken taken, StaffId person, AnswerState state, String words, @Nullable UUID event) {
        Assignment assignment = taken.assignment();
        if (assignment.answer(person, state, words, event, taken.by())) {
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
