package kg.birikme.activity.domain;

import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.plan.PlanItemChoice;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what to an activity (R9, R49, R66). Asked by the buttons of the pages and by the guards of the services.
 *
 * @param status  where it stands; none where a new one is meant
 * @param own     whether it is the actor's: {@link #own(ActivityKind, boolean, boolean)}
 * @param holder  whether the actor holds it
 * @param visitor whether the actor came to see it
 * @param struck  whether the actor's own mark was struck by the holder
 * @param stored  whether the year has been accepted for storage and is read-only
 */
public record ActivityPermissions(
        Actor actor,
        @Nullable ActivityStatus status,
        boolean own,
        boolean holder,
        boolean visitor,
        boolean struck,
        boolean stored) {

    /** Whether the actor sees the association's activities. */
    public static boolean maySee(Actor actor) {
        return actor.isAny(Role.ASSOCIATION);
    }

    /** Whether the actor plans activities for anybody. */
    public static boolean mayPlanForOthers(Actor actor) {
        return actor.isAny(Role.CHAIR, Role.SECRETARY);
    }

    /** Whether the actor plans or logs activities at all. */
    public static boolean mayPlan(Actor actor) {
        return mayPlanForOthers(actor) || actor.is(Role.MEMBER);
    }

    /** Whether the actor is offered to make an event of that line of the plan: those who plan for all, and whoever answers for it. */
    public static boolean mayPlanOfLine(Actor actor, PlanItemChoice item) {
        return mayPlanForOthers(actor) || actor.is(Role.MEMBER) && (item.group() != null || item.isOf(actor.staff()));
    }

    /** Whose the activity is: who holds or planned it, of a visit only who made it, not whose class was visited (R87). */
    static boolean own(ActivityKind kind, boolean holder, boolean planned) {
        return planned || holder && !kind.visit();
    }

    /** Whether the step is the actor's and the activity stands right for it. */
    public boolean may(ActivityAction action) {
        return holdsStep(action) && standsRight(action);
    }

    /** @throws ActionForbidden if the step is not the actor's, however it stands */
    public void require(ActivityAction action) {
        ActionForbidden.unless(holdsStep(action), "activity " + action);
    }

    private boolean holdsStep(ActivityAction action) {
        return switch (action) {
            case CHANGE, HOLD, CANCEL, STRIKE -> !stored && isTheirs();
            case ATTEND -> !stored && !holder && !visitor && !struck && actor.is(Role.MEMBER);
            case LEAVE -> !stored && visitor && actor.is(Role.MEMBER);
            case ANALYSE -> !stored && !holder && (visitor || actor.isAny(Role.LEADERS));
            case READ_ANALYSES -> holder || actor.isAny(Role.LEADERS);
            case ACKNOWLEDGE -> !stored && holder;
        };
    }

    /** Whether the activity is the actor's to look after, whether or not the year is still open. */
    public boolean isTheirs() {
        return mayPlanForOthers(actor) || own && maySee(actor);
    }

    private boolean standsRight(ActivityAction action) {
        if (status == null) {
            return false;
        }
        return switch (action) {
            case CHANGE -> status == ActivityStatus.PLANNED || status == ActivityStatus.HELD;
            case HOLD -> status != ActivityStatus.CANCELLED;
            case CANCEL -> status == ActivityStatus.PLANNED || status == ActivityStatus.HELD;
            case ATTEND, LEAVE, STRIKE, ANALYSE, ACKNOWLEDGE -> status.held();
            case READ_ANALYSES -> true;
        };
    }
}
