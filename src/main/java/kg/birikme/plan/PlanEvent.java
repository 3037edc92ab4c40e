package kg.birikme.plan;

import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/** What happens to a plan. */
public sealed interface PlanEvent {

    /**
     * The chair sent the plan to the deputy for teaching.
     *
     * @param by     who did it
     * @param byName that person's name as printed on the day
     */
    record SentForAgreement(PlanId plan, YearId year, int revision, StaffId by, String byName)
            implements PlanEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of("plan.trace.sent", "/years/#" + year.value() + "/plan", "#" + year.value(), revision);
        }
    }

    /**
     * The deputy or the director returned the plan to the chair.
     *
     * @param by         who returned it
     * @param byName     that person's name as printed on the day
     * @param remark     what is to be mended
     * @param newMeeting whether the association has to consider it again (B1)
     */
    record Returned(
            PlanId plan, YearId year, int revision, StaffId by, String byName, String remark, boolean newMeeting)
            implements PlanEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of("plan.trace.returned", "/years/#" + year.value() + "/plan", "#" + year.value(), revision);
        }
    }

    /**
     * The chair took back what had been sent on.
     *
     * @param by     who did it
     * @param byName that person's name as printed on the day
     */
    record Recalled(PlanId plan, YearId year, int revision, StaffId by, String byName) implements PlanEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of("plan.trace.recalled", "/years/#" + year.value() + "/plan", "#" + year.value(), revision);
        }
    }

    /** A line of the plan got another mark of fulfilment. */
    record LineMarked(UUID line, YearId year, DoneState state, String byName) implements PlanEvent {}

    /**
     * A held meeting considered the plan; the chair may send it on.
     *
     * @param by     who did it
     * @param byName that person's name as printed on the day
     */
    record Considered(PlanId plan, YearId year, int revision, StaffId by, String byName) implements PlanEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of("plan.trace.considered", "/years/#" + year.value() + "/plan", "#" + year.value(), revision);
        }
    }

    /**
     * The director approved the plan: it is in force.
     *
     * @param by     who did it
     * @param byName that person's name as printed on the day
     */
    record Approved(PlanId plan, YearId year, int revision, StaffId by, String byName) implements PlanEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of("plan.trace.approved", "/years/#" + year.value() + "/plan", "#" + year.value(), revision);
        }
    }

    /**
     * The deputy for teaching agreed the plan; the director is next.
     *
     * @param by     who did it
     * @param byName that person's name as printed on the day
     */
    record Agreed(PlanId plan, YearId year, int revision, StaffId by, String byName) implements PlanEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of("plan.trace.agreed", "/years/#" + year.value() + "/plan", "#" + year.value(), revision);
        }
    }
}
