package kg.birikme.protocol;

import java.util.Optional;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.shared.StaffId;

/** With what a recommendation begins on an item that was made of something else (R88). A module above answers. */
public interface AdviceSource {

    /**
     * What was advised there.
     *
     * @param person whom it concerns
     */
    record Advice(String words, StaffId person) {}

    /** What was advised where the item comes from; nothing of an item that somebody thought of. One SQL statement. */
    Optional<Advice> of(AgendaItemId item);
}
