package kg.birikme.meeting.domain;

/** What people do with a meeting. */
public enum MeetingAction {
    EDIT,
    EDIT_AGENDA,
    PROPOSE,
    INVITE,
    CONVENE,
    MOVE,
    CANCEL,
    ACKNOWLEDGE,
    /** The deputy takes her «Тааныштым» back. */
    UNACKNOWLEDGE,
    TAKE_ATTENDANCE,
    HOLD,
    TAKE_BACK,
    LEAVE_ITEM
}
