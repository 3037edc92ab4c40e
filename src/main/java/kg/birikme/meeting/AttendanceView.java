package kg.birikme.meeting;

import java.util.List;

/**
 * Who of the members took part.
 *
 * @param attendees everybody who was a member on the day, in the order of the list; empty until attendance is taken
 */
public record AttendanceView(List<AttendeeView> attendees) {

    public AttendanceView {
        attendees = List.copyOf(attendees);
    }

    /** Whether attendance has been taken. */
    public boolean taken() {
        return !attendees.isEmpty();
    }

    /** Members in all. */
    public int total() {
        return attendees.size();
    }

    /** How many took part, in the room or online. */
    public int present() {
        return (int) attendees.stream().filter(one -> one.mark().tookPart()).count();
    }

    /** Whoever did not take part. */
    public List<AttendeeView> absent() {
        return attendees.stream().filter(one -> !one.mark().tookPart()).toList();
    }

    /** Whether the share of those present reaches the quorum. */
    public boolean reaches(int quorumPercent) {
        return present() * 100 >= total() * quorumPercent;
    }
}
