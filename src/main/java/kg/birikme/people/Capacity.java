package kg.birikme.people;

/** As what a person did something: the dates of which entry the deed rests on. */
public enum Capacity {
    /** As a member of the association. */
    MEMBER,
    /** In the director's or a deputy's post. */
    POST,
    /** As chair, or acting for the chair. */
    CHAIR,
    /** As secretary. */
    SECRETARY
}
