package kg.birikme.plan;

/** What an item becomes when its time has come. */
public enum ItemKind {
    /** A meeting of the association (R3, R8); section IV holds these and nothing else. */
    MEETING,
    /** An open class hour, an extracurricular event, a seminar … (R9, R74–R78). */
    EVENT,
    /** Work that nobody is invited to. */
    OTHER
}
