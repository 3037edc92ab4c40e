package kg.birikme.meeting;

/** Whether an item stands on the agenda. */
public enum AgendaItemStatus {
    /** A member has proposed it; the chair has not decided yet (R57). */
    PROPOSED,
    /** The chair has confirmed it: it is to be considered. */
    CONFIRMED,
    /** Not reached; it comes back at the next meeting. */
    MOVED_ON,
    /** Taken off for good, with a reason. */
    WITHDRAWN;

    /** Whether the meeting considers it: then it needs a recommendation (R5). */
    public boolean considered() {
        return this == CONFIRMED;
    }
}
