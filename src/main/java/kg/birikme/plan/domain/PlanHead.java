package kg.birikme.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanRef;
import kg.birikme.plan.PlanStatus;
import kg.birikme.plan.domain.PlanPages.PersonalUnion;
import kg.birikme.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * A revision without its items, as pages and papers show it.
 *
 * @param meetingNo      the meeting whose agenda holds it, while it is before one
 * @param protocolNo     the protocol of the meeting that considered it
 * @param consideredOn   that meeting's day
 * @param newMeeting     whether a new meeting has to consider it
 * @param changes        how many parts differ from what the meeting considered, as counted when it was sent on
 * @param sheet          what its paper said when it was approved; none before, and for one approved before that was kept
 * @param decisions      its history, the first step first
 */
public record PlanHead(
        PlanId id,
        int revision,
        PlanStatus status,
        Instant since,
        PlanTexts texts,
        UUID draftedBy,
        @Nullable Integer meetingNo,
        @Nullable LocalDate meetingDate,
        @Nullable Integer protocolNo,
        @Nullable LocalDate consideredOn,
        boolean newMeeting,
        int changes,
        @Nullable ApprovedSheet sheet,
        Stamp agreed,
        Stamp approved,
        List<DecisionView> decisions,
        int version) {

    /** Who set their hand to it and when; empty where nobody has. */
    public record Stamp(
            @Nullable UUID staff,
            @Nullable String name,
            @Nullable LocalDate on) {

        /** Whether anybody has. */
        public boolean given() {
            return on != null;
        }
    }

    /**
     * One step of the history.
     *
     * @param byName the name of that day
     */
    public record DecisionView(
            PlanStep step,
            String byName,
            Instant at,
            String remark,
            boolean newMeeting,
            boolean ownDraft,
            boolean bothPosts,
            @Nullable Integer meetingNo,
            @Nullable Integer protocolNo,
            @Nullable LocalDate meetingDate) {}

    /** The same with other texts. */
    PlanHead saying(PlanTexts others) {
        return new PlanHead(
                id,
                revision,
                status,
                since,
                others,
                draftedBy,
                meetingNo,
                meetingDate,
                protocolNo,
                consideredOn,
                newMeeting,
                changes,
                sheet,
                agreed,
                approved,
                decisions,
                version);
    }

    /** As other modules name it. */
    public PlanRef ref() {
        return new PlanRef(id, revision, status, texts.theme());
    }

    /** Whose step is next; nobody's on a plan in force or superseded. */
    public Optional<Role> actsNext() {
        return switch (status) {
            case DRAFT, IN_MEETING, CONSIDERED, RETURNED -> Optional.of(Role.CHAIR);
            case TO_AGREE -> Optional.of(Role.DEPUTY_TEACHING);
            case TO_APPROVE -> Optional.of(Role.DIRECTOR);
            case APPROVED, SUPERSEDED, DISCARDED -> Optional.empty();
        };
    }

    /** The last return and its remark, as long as it has not been answered by sending the plan on again. */
    public Optional<DecisionView> openReturn() {
        Optional<DecisionView> open = Optional.empty();
        for (DecisionView decision : decisions) {
            if (decision.step() == PlanStep.RETURNED) {
                open = Optional.of(decision);
            } else if (decision.step() == PlanStep.SENT) {
                open = Optional.empty();
            }
        }
        return open;
    }

    /** What one who judges has to be warned of (B3). */
    public PersonalUnion unionOf(UUID person) {
        return new PersonalUnion(draftedBy.equals(person), person.equals(agreed.staff()));
    }
}
