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
            // Taken down by mistake: it is removed with a reason, while nobody has analysed it.
            case HELD -> next == ANALYSED || next == CANCELLED;
            // The only sheet was taken back by its writer.
            case ANALYSED -> next == HELD;
            case CANCELLED -> false;
        };
    }
}
