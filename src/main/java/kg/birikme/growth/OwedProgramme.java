package kg.birikme.growth;

import java.time.LocalDate;
import kg.birikme.shared.StaffId;

/**
 * A programme that a member has not handed in (R47).
 *
 * @param due until when: the year's term, for a newcomer a month after she joined
 */
public record OwedProgramme(StaffId member, LocalDate due) {}
