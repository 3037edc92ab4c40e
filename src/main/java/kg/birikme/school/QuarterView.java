package kg.birikme.school;

import java.time.LocalDate;

/**
 * A school quarter (чейрек), first and last day included.
 *
 * @param number 1 to 4
 */
public record QuarterView(int number, LocalDate start, LocalDate end) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** Whether it is behind: on its last day what is asked for in it can still be done. */
    public boolean over(LocalDate today) {
        return today.isAfter(end);
    }
}
