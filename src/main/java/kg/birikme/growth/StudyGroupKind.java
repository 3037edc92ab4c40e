package kg.birikme.growth;

/** What teachers join in a group for (R73, R86). */
public enum StudyGroupKind {
    /** To solve a problem of the work. */
    PROBLEM,
    /** To research something. */
    RESEARCH
}
