package kg.birikme.control;

/** What a remark of control is about (R13). */
public enum RemarkAbout {
    PLAN,
    MEETING,
    PROTOCOL,
    /** The association's report of the year. */
    REPORT,
    /** The association's work as a whole. */
    WORK;

    /** Whether it is about one meeting. */
    public boolean ofMeeting() {
        return this == MEETING || this == PROTOCOL;
    }

    /**
     * Where it stands, below the address of its year.
     *
     * @param no of the meeting; anything where none is meant
     */
    public String place(int no) {
        return switch (this) {
            case PLAN -> "/plan";
            case MEETING -> "/meetings/" + no;
            case PROTOCOL -> "/meetings/" + no + "/protocol";
            case REPORT -> "/reports/association";
            case WORK -> "/duties";
        };
    }
}
