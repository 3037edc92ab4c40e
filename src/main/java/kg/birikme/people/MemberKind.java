package kg.birikme.people;

/** What a member of the association is (A20). */
public enum MemberKind {
    /** Leads a class. */
    CLASS_TEACHER,
    /** A master of industrial training; leads no class. */
    MASTER
}
