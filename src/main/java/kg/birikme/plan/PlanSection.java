package kg.birikme.plan;

/** The sections of form F1 that hold items; I to III are text and the list of members. */
public enum PlanSection {
    MEETINGS("IV"),
    ORGANISATION("V"),
    OPEN_EVENTS("VI"),
    MASTERY("VII"),
    YOUNG("VIII"),
    PARENTS("IX"),
    CONTROL("X");

    private final String roman;

    PlanSection(String roman) {
        this.roman = roman;
    }

    /** The section's number on paper. */
    public String roman() {
        return roman;
    }
}
