package kg.birikme.paper;

/** Which pages carry their number, bottom centre. */
public enum Numbering {
    /** Ordinary papers: the first page bears none. */
    FROM_SECOND_PAGE,
    /** Books that are laced and sealed: every page counts. */
    EVERY_PAGE,
    /** Several papers printed at once, each of which stands alone. */
    NONE
}
