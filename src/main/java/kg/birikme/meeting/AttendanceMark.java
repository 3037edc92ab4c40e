package kg.birikme.meeting;

/** How a member took part in a meeting (R48). */
public enum AttendanceMark {
    PRESENT,
    ONLINE,
    EXCUSED,
    ABSENT;

    /** Whether the member counts among those present. */
    public boolean tookPart() {
        return this == PRESENT || this == ONLINE;
    }
}
