package kg.birikme.meeting;

/** In which form an item is treated (R77). */
public enum TalkForm {
    TALK,
    MESSAGE,
    INFORMATION,
    LECTURE,
    DISCUSSION,
    REPORT
}
