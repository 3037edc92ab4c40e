package kg.birikme.library;

/** For whom something is meant. */
public enum LibraryAudience {
    /** The association and its superiors. */
    MEMBERS,
    /** Everybody at work in the school. */
    STAFF,
    /** To be given to parents; everybody at work reads it. */
    PARENTS
}
