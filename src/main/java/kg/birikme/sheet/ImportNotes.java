package kg.birikme.sheet;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the last imports did, so that each can be undone until somebody has changed what it brought. Kept for a week. */
public interface ImportNotes {

    /**
     * One import.
     *
     * @param purpose the kind of list
     * @param place   of what it was one: a plan, the directory
     * @param doneBy  by whom, as printed on the day
     * @param done    what it did, in the owner's own writing
     */
    record Note(UUID id, String purpose, String place, String doneBy, Instant at, String done) {}

    /** Keeps it, in the place of the older one. */
    void put(Note note);

    /** The last one, to be offered for undoing. */
    Optional<Note> last(String purpose, String place);

    /** To be undone: held until the transaction ends, so that a second press finds nothing. */
    Optional<Note> take(UUID id, String purpose);

    void drop(UUID id);
}
