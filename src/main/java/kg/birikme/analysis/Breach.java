package kg.birikme.analysis;

import kg.birikme.shared.Clause;

/** A norm of the regulation that a year may have broken; each wants an explanation before the analysis is signed. */
public enum Breach {
    /** No meeting was held in quarter 1 (R3). */
    QUARTER_1(3),
    QUARTER_2(3),
    QUARTER_3(3),
    QUARTER_4(3),
    /** Fewer than four meetings were held in the year (R8). */
    MEETINGS(8),
    /** No open class hour was held in the year (R9). */
    OPEN_HOURS(9),
    /** No extracurricular event was held in the year (R9). */
    EVENTS(9);

    private final Clause clause;

    Breach(int clause) {
        this.clause = Clause.r(clause);
    }

    /** The clause that was not kept. */
    public Clause clause() {
        return clause;
    }

    /** The breach of a quarter without a held meeting. */
    public static Breach ofQuarter(int quarter) {
        return valueOf("QUARTER_" + quarter);
    }

    /** The key of what was broken, in words. */
    public String messageKey() {
        return "analysis.breach." + name();
    }
}
