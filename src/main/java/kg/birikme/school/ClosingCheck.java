package kg.birikme.school;

import java.util.List;

/**
 * What a year still lacks before it is handed over for storage (R12, B17): every module knows what has to be finished in
 * its own records.
 */
@FunctionalInterface
public interface ClosingCheck {

    /** What is open in the year, one gap for each thing. One SQL statement. */
    List<ClosingGap> of(YearView year);
}
