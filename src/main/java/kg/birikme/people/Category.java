package kg.birikme.people;

/** The qualification category of a teacher. */
public enum Category {
    NONE,
    SECOND,
    FIRST,
    HIGHEST
}
