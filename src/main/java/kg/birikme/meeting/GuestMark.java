package kg.birikme.meeting;

/** What became of a guest. */
public enum GuestMark {
    /** Invited; nothing is known yet. */
    INVITED,
    /** Has said that they will come. */
    ACCEPTED,
    /** Has said that they cannot come, or did not come. */
    DECLINED,
    CAME,
    /** Somebody else came in the guest's place. */
    SUBSTITUTE,
    /** Came without an invitation. */
    UNANNOUNCED;

    /** Whether somebody sat in the meeting. */
    public boolean tookPart() {
        return this == CAME || this == SUBSTITUTE || this == UNANNOUNCED;
    }
}
