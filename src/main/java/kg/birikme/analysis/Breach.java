package kg.birikme.analysis;

import kg.birikme.shared.Clause;

/** A norm of the regulation that a year may have broken; each wants an explanation before the analysis is signed. */
public enum Breach {
    /** No meeting was held in quarter 1 (R3). */
    QUARTER_1(3, "quarter1"),
    QUARTER_2(3, "quarter2"),
    QUARTER_3(3, "quarter3"),
    QUARTER_4(3, "quarter4"),
    /** Fewer than four meetings were held in the year (R8). */
    MEETINGS(8, "meetings"),
    /** No open class hour was held in the year (R9). */
    OPEN_HOURS(9, "openHours"),
    /** No extracurricular event was held in the year (R9). */
    EVENTS(9, "events");

    private final Clause clause;
    private final String field;

    Breach(int clause, String field) {
        this.clause = Clause.r(clause);
        this.field = field;
    }

    /** The clause that was not kept. */
    public Clause clause() {
        return clause;
    }

    /** The name of its field where the deputy explains it. */
    public String field() {
        return field;
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
