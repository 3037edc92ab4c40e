package kg.birikme.people.domain;

import kg.birikme.people.Office;
import kg.birikme.people.Post;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;

/** Who may keep the directory, appoint and see members. Asked by buttons and by services. */
public record PeoplePermissions(Actor actor) {

    /** The directory and the posts: the administrator enters them, the director answers for them. */
    public boolean mayKeepStaff() {
        return actor.isAny(Role.ADMINISTRATOR, Role.DIRECTOR);
    }

    /**
     * A post that agrees or approves is the director's to give and to end, the director's own included; what has no step in
     * the association's work is entered by whoever keeps the directory.
     */
    public boolean mayGive(Post post) {
        return post.role().isPresent() ? actor.is(Role.DIRECTOR) : mayKeepStaff();
    }

    /** A school that has no director is helped by its administrator; everybody concerned is told. */
    public boolean mayGiveAsLastResort(Post post, boolean orphaned) {
        return post == Post.DIRECTOR && orphaned && actor.is(Role.ADMINISTRATOR);
    }

    /**
     * A director who can no longer hand the post over (death, dismissal, nobody knows where) is let go by the deputy for
     * teaching; the successor is entered by the administrator, so that it takes two and neither gains by it alone.
     */
    public boolean mayVacate(Post post) {
        return post == Post.DIRECTOR && actor.is(Role.DEPUTY_TEACHING) && !actor.is(Role.ADMINISTRATOR);
    }

    /**
     * Ending a person's work at the school ends what they hold: whoever holds a post that signs, or the chair, is let go by
     * the director.
     *
     * @param leads whether the person holds such a post or office
     */
    public boolean mayLetGo(boolean leads) {
        return leads ? actor.is(Role.DIRECTOR) : mayKeepStaff();
    }

    /** A start that was written down wrongly is put right by those who answer for the members: director and chair (R17). */
    public boolean mayCorrectMembership() {
        return actor.isAny(Role.DIRECTOR, Role.CHAIR);
    }

    /** Members and the classes they lead (R17): the chair knows them best. */
    public boolean mayKeepMembers() {
        return actor.isAny(Role.ADMINISTRATOR, Role.DIRECTOR, Role.CHAIR);
    }

    /** The chair is appointed by the director alone (R97); the secretary by the chair or the director (A23). */
    public boolean mayAppoint(Office office) {
        return actor.is(Role.DIRECTOR) || office == Office.SECRETARY && actor.is(Role.CHAIR);
    }

    /** The members' list: everybody of the association and the school's leaders, not the administrator. */
    public boolean maySeeMembers() {
        return actor.isAny(Role.ASSOCIATION);
    }

    /** A member's year with its duties and the records behind them: the leaders' to look at, and the member's own. */
    public boolean maySeeYearOf(StaffId member) {
        return actor.isPerson(member) || actor.isAny(Role.LEADERS);
    }

    /** Whether the page of appointments opens. */
    public boolean maySeeAppointments() {
        return maySeeMembers() || mayKeepStaff();
    }
}
