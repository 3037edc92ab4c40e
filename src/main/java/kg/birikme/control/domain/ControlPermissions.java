package kg.birikme.control.domain;

import java.util.Set;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;

/**
 * Who may do what with a remark of control (R13): director and deputies make it, the chair answers, whoever made it or the director
 * takes it off control. It is between them. Asked by buttons and guards.
 *
 * @param own    whether the actor made it
 * @param stored whether the year has been accepted for storage and is read-only
 */
public record ControlPermissions(Actor actor, boolean own, RemarkStatus status, boolean stored) {

    private static final Set<Role> CONTROLLERS =
            Set.of(Role.DIRECTOR, Role.DEPUTY_TEACHING, Role.DEPUTY_METHODICAL, Role.DEPUTY_UPBRINGING);

    /** Whether remarks open for the actor. */
    public static boolean mayRead(Actor actor) {
        return actor.isAny(Role.LEADERS);
    }

    /** Whether the actor controls: nobody remarks on the work that she leads herself. */
    public static boolean mayRemark(Actor actor) {
        return actor.isAny(CONTROLLERS) && !actor.is(Role.CHAIR);
    }

    public boolean mayAnswer() {
        return !stored && status != RemarkStatus.RELEASED && holdsAnswer();
    }

    boolean holdsAnswer() {
        return actor.is(Role.CHAIR);
    }

    public boolean mayRelease() {
        return !stored && status == RemarkStatus.ANSWERED && holdsRelease();
    }

    boolean holdsRelease() {
        return mayRemark(actor) && (own || actor.is(Role.DIRECTOR));
    }

    public boolean mayRemove() {
        return !stored && status == RemarkStatus.OPEN && holdsRemoval();
    }

    boolean holdsRemoval() {
        return mayRemark(actor) && own;
    }
}
