package kg.birikme.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kg.birikme.school.YearView;
import kg.birikme.shared.StaffId;

/** The events to which an answer may point as its evidence (R6, R60), told by the module above. */
public interface EvidenceSource {

    /**
     * An event of the year.
     *
     * @param href its address
     * @param own  whether the person who is asked for held it, so that her answer may point to it
     */
    record Event(UUID id, LocalDate on, String title, String href, boolean own) {}

    /**
     * What the person held in the year, by its days, and the events named besides. One SQL statement.
     *
     * @param named events to which answers point; they may have been taken back since
     */
    List<Event> of(YearView year, StaffId person, Collection<UUID> named);
}
