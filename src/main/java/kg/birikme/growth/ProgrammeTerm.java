package kg.birikme.growth;

import java.time.LocalDate;
import kg.birikme.shared.StaffId;

/**
 * The terms of a member who joined in the course of a year, or whose school began then: nobody is overdue for a day before anything
 * could be asked of her (R47, R51). Whoever was there from the beginning has the year's terms.
 *
 * @param begins      the first day on which anything could be asked of her
 * @param due         until when she hands her programme in: a month after that day, if it is later than the year's term
 * @param lookBackDue likewise, her analysis of the year
 */
public record ProgrammeTerm(StaffId member, LocalDate begins, LocalDate due, LocalDate lookBackDue) {}
