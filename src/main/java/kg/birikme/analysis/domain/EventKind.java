package kg.birikme.analysis.domain;

/** The kinds of events that section 5 of an analysis counts apart (R9). */
public enum EventKind {
    OPEN_HOUR,
    EVENT,
    /** Every other form of work: seminars, round tables, contests … (R74–R78). */
    OTHER
}
