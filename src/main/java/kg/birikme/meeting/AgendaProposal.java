package kg.birikme.meeting;

import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/**
 * A member proposed an item for an agenda, or the chair decided about it (R57).
 *
 * @param proposer the member, by name and id
 * @param by       whoever took the step
 */
public record AgendaProposal(
        MeetingId meeting, YearId year, int no, String title, String proposerName, StaffId proposer, State state,
        StaffId by) {

    /** How far the proposal has come. */
    public enum State {
        PROPOSED,
        ACCEPTED,
        DECLINED
    }
}
