package kg.birikme.protocol;

/** A whole group that is responsible for a recommendation, beside or instead of named persons. */
public enum Party {
    ALL_MEMBERS,
    ALL_CLASS_TEACHERS,
    /** Those who lead classes of the grades from–to. */
    CLASS_TEACHERS_OF_GRADES
}
