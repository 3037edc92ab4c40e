package kg.birikme.meeting.domain;

/** Where an item goes on the agenda. */
public enum Shift {
    UP,
    DOWN,
    TOP,
    BOTTOM
}
