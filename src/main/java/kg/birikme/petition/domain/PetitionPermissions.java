package kg.birikme.petition.domain;

import kg.birikme.handin.WorkPermissions;
import kg.birikme.handin.WorkStatus;
import kg.birikme.petition.PetitionKind;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with a petition (R31, R64, R82, R83). Whoever is its subject neither writes nor decides on it: where it is for
 * the chair, the secretary or another member writes it (F15).
 *
 * @param author    who wrote it
 * @param subject   for whom it is, if for one person
 * @param addressee whose answer is asked for
 * @param chairs    whether the subject is the chair of today
 * @param stored    whether the year has been accepted for storage and is read-only
 */
public record PetitionPermissions(
        Actor actor,
        PetitionKind kind,
        StaffId author,
        @Nullable StaffId subject,
        Role addressee,
        WorkStatus status,
        boolean chairs,
        boolean stored)
        implements WorkPermissions {

    /** Whether the page of petitions opens for the actor. */
    public static boolean maySee(Actor actor) {
        return actor.isAny(Role.ASSOCIATION);
    }

    /** Whether the actor may begin some petition: every member may ask for advice, and petition for the chair. */
    public static boolean mayBegin(Actor actor) {
        return actor.isAny(Role.CHAIR, Role.SECRETARY, Role.MEMBER);
    }

    /** What the actor would be to a petition of her own that is not begun yet. */
    public static PetitionPermissions beginning(
            Actor actor, PetitionKind kind, @Nullable StaffId subject, boolean chairs, boolean stored) {
        return new PetitionPermissions(
                actor, kind, actor.staff(), subject, Role.DIRECTOR, WorkStatus.DRAFT, chairs, stored);
    }

    @Override
    public boolean mayRead() {
        if (own()) {
            return maySee(actor);
        }
        if (isSubject()) {
            return maySee(actor) && (kind == PetitionKind.NOMINATION || status.known());
        }
        if (actor.is(Role.CHAIR) && kind != PetitionKind.ADVICE) {
            return true;
        }
        return status.known()
                && (actor.isAny(Role.LEADERS)
                        || actor.is(Role.SECRETARY) && kind != PetitionKind.ADVICE
                        || actor.is(Role.MEMBER) && kind.open());
    }

    /** The chair writes on what the secretary began; a request for advice stays whose it is. */
    @Override
    public boolean writes() {
        if (isSubject()) {
            return false;
        }
        if (kind == PetitionKind.ADVICE) {
            return own() && mayBegin(actor);
        }
        return actor.is(Role.CHAIR) || own() && (actor.is(Role.SECRETARY) || actor.is(Role.MEMBER) && chairs);
    }

    @Override
    public boolean decides() {
        return actor.is(addressee) && !isSubject() && !own();
    }

    /** Whether the actor is the candidate, whose word is asked for before it is handed in (F16). */
    public boolean mayConsent() {
        return !stored
                && kind == PetitionKind.NOMINATION
                && isSubject()
                && actor.isAny(Role.MEMBER, Role.CHAIR, Role.SECRETARY)
                && status.editable();
    }

    /** What never left its author's hands may be thrown away. */
    public boolean mayDiscard() {
        return !stored && writes() && status == WorkStatus.DRAFT;
    }

    /** Telling what became of a candidate. */
    public boolean mayTellResult() {
        return !stored && kind == PetitionKind.NOMINATION && writes() && status == WorkStatus.ACCEPTED;
    }

    private boolean own() {
        return actor.isPerson(author);
    }

    private boolean isSubject() {
        return subject != null && actor.isPerson(subject);
    }
}
