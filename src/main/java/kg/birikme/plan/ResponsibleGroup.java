package kg.birikme.plan;

/** A whole group that answers for an item, beside or instead of named persons. */
public enum ResponsibleGroup {
    ALL_MEMBERS,
    ALL_CLASS_TEACHERS
}
