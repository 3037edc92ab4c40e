package kg.birikme.protocol.domain;

import kg.birikme.protocol.ProtocolStatus;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with a protocol. Asked by the page's buttons and by the services.
 *
 * @param actor   who acts
 * @param status  how far the protocol has come
 * @param chair   who chairs, or acts for the chair, on the meeting's day; or whom the director named to sign instead
 * @param stored  whether the year has been accepted for storage
 */
public record ProtocolPermissions(
        Actor actor, ProtocolStatus status, @Nullable StaffId chair, boolean stored) {

    /** Whether protocols are anything for this person at all: the administrator sees no content. */
    public static boolean mayRead(Actor actor) {
        return actor.isAny(Role.ASSOCIATION);
    }

    /** Chair and secretary write the minutes, as long as nobody has signed (R10). */
    public boolean mayWrite() {
        return draft() && mayWriteAtAll();
    }

    /** Whether writing is this person's work at all, whatever the status. */
    public boolean mayWriteAtAll() {
        return !stored && actor.isAny(Role.CHAIR, Role.SECRETARY);
    }

    /** Everybody who may read a draft may say what they think of it. */
    public boolean mayComment() {
        return draft() && actor.isAny(Role.ASSOCIATION);
    }

    /** Only whoever chaired on the meeting's day signs, whatever they are today (R6, R97, B11). */
    public boolean maySign() {
        return draft() && chair != null && actor.isPerson(chair);
    }

    /** In which office the actor would sign. */
    String office() {
        return actor.is(Role.CHAIR) ? "CHAIR" : "CHAIR_OF_THE_DAY";
    }

    /** The director names who signs, while nobody has (R97). */
    public boolean mayNameSignatory() {
        return draft() && actor.is(Role.DIRECTOR);
    }

    /** A signed protocol is corrected by whoever signed it or chairs today (B12). */
    public boolean mayCorrect() {
        return status == ProtocolStatus.SIGNED
                && !stored
                && (actor.is(Role.CHAIR) || chair != null && actor.isPerson(chair));
    }

    /** Chair and secretary give extracts of what is signed, of a stored year too: the protocol itself stays as it is (F6). */
    public boolean mayExtract() {
        return status == ProtocolStatus.SIGNED && actor.isAny(Role.CHAIR, Role.SECRETARY);
    }

    /** In which office the actor gives an extract. */
    String officeOfExtract() {
        return actor.is(Role.CHAIR) ? "CHAIR" : "SECRETARY";
    }

    private boolean draft() {
        return status == ProtocolStatus.DRAFT && !stored;
    }
}
