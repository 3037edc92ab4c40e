package kg.birikme.plan.domain;

/** The columns of an item, for comparing two revisions field by field. */
public enum ItemField {
    SECTION,
    CONTENT,
    QUESTIONS,
    FORM,
    TERM,
    RESPONSIBLE,
    RESULT,
    AIMS,
    CITES
}
