package kg.birikme.school;

import java.time.LocalDate;

/** Where years are put for storage (R12); asks for no right of its own, joins the caller's transaction. */
public interface YearShelf {

    /** Holds the year until the end of the transaction: nothing is written into it meanwhile, nobody else stores it. */
    void hold(YearId year);

    /** Holds the school until the end of the transaction: the numbers of its acts are drawn one after the other. */
    void holdNumbers();

    /** From now on the year is read-only. */
    void store(YearId year, LocalDate on, LocalDate keepUntil);

    /** The term of storage is made longer; the database refuses a shorter one. */
    void keepLonger(YearId year, LocalDate keepUntil);
}
