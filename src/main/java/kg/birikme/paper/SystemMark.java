package kg.birikme.paper;

import java.time.LocalDate;

/**
 * The small line which says that the paper was signed in the system. It stands beside the line for the hand's
 * signature and never instead of it.
 *
 * @param name who signed, as papers write names
 * @param date the day on which that happened
 */
public record SystemMark(String name, LocalDate date) {}
