package kg.birikme.sheet;

import java.util.Optional;
import java.util.UUID;
import kg.birikme.shared.StaffId;

/** Tables that were read and wait for the yes of whoever sent them; nobody else sees them, and none lies longer than a day. */
public interface WaitingTables {

    /**
     * What was sent, and for what.
     *
     * @param purpose the kind of list; a person has one of each kind
     * @param place   of what it is: a year, a plan
     * @param choices what was said about it in the preview, in the owner's own writing
     */
    record Waiting(String purpose, String place, String choices, Table table) {

        /** The same, mended. */
        public Waiting with(String otherChoices, Table other) {
            return new Waiting(purpose, place, otherChoices, other);
        }
    }

    /** Keeps it, in the place of the person's older one of that purpose or of its own former state. */
    void put(UUID id, StaffId person, Waiting waiting);

    /** Finds it to be looked at. */
    Optional<Waiting> find(UUID id, StaffId person, String purpose);

    /** Finds it to be changed or done: held until the transaction ends, so that a second press waits for the first. */
    Optional<Waiting> take(UUID id, StaffId person, String purpose);

    void drop(UUID id);
}
