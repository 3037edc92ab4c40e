package kg.birikme.plan.domain;

import kg.birikme.plan.PlanEvent;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.domain.PlanDesk.Taken;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps from the chair to the director (R2). Each names the version that the person saw; a second click on the same
 * button does nothing.
 */
@Service
public class PlanApproval {

    private final PlanRepository plans;
    private final PlanDesk desk;
    private final PlanSnapshots snapshots;
    private final ApplicationEventPublisher events;

    PlanApproval(PlanRepository plans, PlanDesk desk, PlanSnapshots snapshots, ApplicationEventPublisher events) {
        this.plans = plans;
        this.desk = desk;
        this.snapshots = snapshots;
        this.events = events;
    }

    /** @throws kg.birikme.shared.RuleViolation if no meeting considered it or a check fails (R2, R3, R8, R9) */
    @Transactional
    public void send(PlanId id, int version) {
        Taken taken = desk.take(id, PlanAction.SEND);
        Plan plan = taken.plan();
        if (isFresh(taken, PlanStep.SENT, version)) {
            plan.send(taken.year(), snapshots.changes(plan).count(), taken.by());
            events.publishEvent(new PlanEvent.SentForAgreement(
                    id, plan.year(), plan.revision(), who(taken), taken.by().name()));
        }
    }

    /**
     * The chair takes a considered plan back to change it; a meeting has to consider it anew (B2).
     *
     * @throws kg.birikme.shared.RuleViolation if it is not a considered plan (R2)
     */
    @Transactional
    public void reopen(PlanId id, int version) {
        Taken taken = desk.take(id, PlanAction.REOPEN);
        if (isFresh(taken, PlanStep.REOPENED, version)) {
            taken.plan().reopen(taken.by());
        }
    }

    /**
     * The chair gives up a revision; the plan in force goes on.
     *
     * @throws kg.birikme.shared.RuleViolation if it is the year's first plan (R1), or on its way to the director (R2)
     */
    @Transactional
    public void discard(PlanId id, int version) {
        Taken taken = desk.take(id, PlanAction.DISCARD);
        if (isFresh(taken, PlanStep.DISCARDED, version)) {
            taken.plan().discard(taken.by());
        }
    }

    @Transactional
    public void recall(PlanId id, int version) {
        Taken taken = desk.take(id, PlanAction.RECALL);
        Plan plan = taken.plan();
        if (isFresh(taken, PlanStep.RECALLED, version)) {
            plan.recall(taken.by());
            events.publishEvent(new PlanEvent.Recalled(
                    id, plan.year(), plan.revision(), who(taken), taken.by().name()));
        }
    }

    /** @param acknowledged whether the person was warned of acting in two offices and goes on (B3) */
    @Transactional
    public void agree(PlanId id, int version, boolean acknowledged) {
        Taken taken = desk.take(id, PlanAction.AGREE);
        Plan plan = taken.plan();
        if (isFresh(taken, PlanStep.AGREED, version)) {
            plan.agree(taken.by(), acknowledged);
            events.publishEvent(new PlanEvent.Agreed(
                    id, plan.year(), plan.revision(), who(taken), taken.by().name()));
        }
    }

    /**
     * Puts the revision in force; the former one is superseded in the same transaction.
     *
     * @param acknowledged whether the person was warned of acting in two offices and goes on (B3)
     */
    @Transactional
    public void approve(PlanId id, int version, boolean acknowledged) {
        Taken taken = desk.take(id, PlanAction.APPROVE);
        Plan plan = taken.plan();
        if (isFresh(taken, PlanStep.APPROVED, version)) {
            plan.requireApprovable();
            plans.findInForceForChange(plan.year().value()).ifPresent(former -> {
                former.supersede(taken.by());
                // Before the new one: the database knows one plan in force at any moment.
                plans.flush();
            });
            plan.approve(taken.by(), acknowledged);
            snapshots.approved(id, plan.year(), taken.by());
            events.publishEvent(new PlanEvent.Approved(
                    id, plan.year(), plan.revision(), who(taken), taken.by().name()));
        }
    }

    /**
     * The deputy returns what is being agreed, the director what awaits approval.
     *
     * @param newMeeting whether the association has to consider the plan again (B1)
     */
    @Transactional
    public void giveBack(PlanId id, int version, String remark, boolean newMeeting) {
        Taken taken = desk.takeToReturn(id);
        Plan plan = taken.plan();
        if (isFresh(taken, PlanStep.RETURNED, version)) {
            plan.giveBack(remark, newMeeting, taken.by());
            events.publishEvent(new PlanEvent.Returned(
                    id,
                    plan.year(),
                    plan.revision(),
                    who(taken),
                    taken.by().name(),
                    KyrgyzText.clean(remark),
                    newMeeting));
        }
    }

    /** Whether the step is still to be taken by one who saw the plan as it is. */
    private static boolean isFresh(Taken taken, PlanStep step, int version) {
        if (taken.plan().lastStepWas(step, taken.by())) {
            return false;
        }
        StaleVersion.check("plan", taken.plan().version(), version);
        return true;
    }

    private static StaffId who(Taken taken) {
        return taken.by().person();
    }
}
