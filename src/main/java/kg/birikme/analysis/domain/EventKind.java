package kg.birikme.analysis.domain;

import kg.birikme.activity.ActivityKind;

/** The kinds of events that section 5 of an analysis counts apart (R9). */
public enum EventKind {
    OPEN_HOUR,
    EVENT,
    /** Every other form of work: seminars, round tables, contests … (R74–R78). */
    OTHER;

    /** How it counts an activity of the kind. */
    static EventKind of(ActivityKind kind) {
        return switch (kind) {
            case OPEN_CLASS_HOUR -> OPEN_HOUR;
            case EXTRACURRICULAR_EVENT -> EVENT;
            default -> OTHER;
        };
    }
}
