package kg.birikme.growth;

import java.time.LocalDate;
import kg.birikme.shared.StaffId;

/**
 * Until when a member who joined in the course of a year hands her programme in: nobody is overdue for a day before she was a
 * member (R47). Whoever was there from the beginning has the year's term.
 *
 * @param due a month after she joined, if that is later than the year's term
 */
public record ProgrammeTerm(StaffId member, LocalDate due) {}
