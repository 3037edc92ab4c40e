package kg.birikme.analysis.domain;

import java.util.Optional;
import kg.birikme.analysis.AnalysisStatus;
import kg.birikme.shared.Actor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with the analysis of a year. Asked by the page's buttons and by the services.
 *
 * @param actor  who acts
 * @param status how far the analysis has come; absent where nobody has begun it
 * @param stored whether the year has been accepted for storage
 */
public record AnalysisPermissions(Actor actor, @Nullable AnalysisStatus status, boolean stored) {

    /** Whether signed analyses are for this person: the association's chair and the school's leaders, no member. */
    public static boolean isReader(Actor actor) {
        return actor.isAny(Role.LEADERS);
    }

    /** Whether the list of analyses is for this person: the secretary too learns which years are analysed, not what is said. */
    public static boolean seesList(Actor actor) {
        return isReader(actor) || actor.is(Role.SECRETARY);
    }

    /** Whether analysing is this person's work (R11). */
    public static boolean isWriter(Actor actor) {
        return actor.is(Role.DEPUTY_TEACHING);
    }

    /** A draft is nobody's but the writer's; what is signed is for chair, director and deputies. */
    public boolean mayRead() {
        return isWriter(actor) || signed() && isReader(actor);
    }

    /** The deputy for teaching writes, as long as nothing is signed or stored (R11, R12). */
    public boolean mayWrite() {
        return isWriter(actor) && !signed() && !stored;
    }

    /** What has been begun may be signed by whoever may write it. */
    public boolean maySign() {
        return mayWrite() && status == AnalysisStatus.DRAFT;
    }

    /** In which office the actor says to have read it: the director first, then the chair; none for others. */
    public Optional<Role> readsAs() {
        if (!signed() || stored) {
            return Optional.empty();
        }
        return actor.is(Role.DIRECTOR)
                ? Optional.of(Role.DIRECTOR)
                : actor.is(Role.CHAIR) ? Optional.of(Role.CHAIR) : Optional.empty();
    }

    private boolean signed() {
        return status == AnalysisStatus.SIGNED;
    }

    /** @throws NotFound if the actor is not even to know how it stands */
    void requireRead() {
        if (!mayRead()) {
            throw new NotFound("analysis");
        }
    }
}
