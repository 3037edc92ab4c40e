package kg.birikme.activity;

/** Where an activity stands. */
public enum ActivityStatus {
    PLANNED,
    HELD,
    /** Held, and at least one sheet of analysis is handed in (F12). */
    ANALYSED,
    CANCELLED;

    /** Whether it took place. */
    public boolean held() {
        return this == HELD || this == ANALYSED;
    }

    /** The legal moves. */
    public boolean mayBecome(ActivityStatus next) {
        return switch (this) {
            case PLANNED -> next == HELD || next == CANCELLED;
            case HELD -> next == ANALYSED;
            case ANALYSED, CANCELLED -> false;
        };
    }
}
