package kg.birikme.library;

/** What stands in the library. */
public enum LibraryKind {
    /** Laws, regulations, orders (R18, R28, R33). */
    NORMATIVE,
    /** Guidance for class teachers, or for parents (R40, R91, R92). */
    GUIDE,
    /** Papers and scenarios to begin from (R24, R34, R35). */
    SAMPLE,
    /** Programmes of events and seminars, each of its year (R46). */
    PROGRAMME,
    /** The rules of contests (R96). */
    CONTEST_RULES,
    /** Advanced experience (R26, R34). */
    EXPERIENCE
}
