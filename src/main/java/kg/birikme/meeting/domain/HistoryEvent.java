package kg.birikme.meeting.domain;

/** What a meeting's history tells. */
public enum HistoryEvent {
    PLANNED,
    DESCRIBED,
    MOVED,
    CONVENED,
    CONVENED_WITHOUT_INVITATION,
    ENTERED_LATER,
    NOTICE_SENT,
    NOTICE_REPEATED,
    NOTICE_SEEN,
    NOTICE_UNSEEN,
    CANCELLED,
    NORM_BROKEN,
    AGENDA_CHANGED,
    ITEM_PROPOSED,
    ITEM_MOVED_ON,
    ITEM_WITHDRAWN,
    GUEST_INVITED,
    GUEST_REMOVED,
    ATTENDANCE_TAKEN,
    HELD,
    TAKEN_BACK,
    CLOSED,
    REOPENED
}
