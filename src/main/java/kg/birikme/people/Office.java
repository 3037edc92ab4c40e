package kg.birikme.people;

/** An office in the association, given by a dated appointment (R97, B20). */
public enum Office {
    /** Appointed by the director's order, with the members' agreement. */
    CHAIR,
    /** Acts for the chair between two dates; the chair's rights pass to this person for those days. */
    ACTING_CHAIR,
    /** Writes the minutes (A23). */
    SECRETARY
}
