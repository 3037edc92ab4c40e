package kg.birikme.archive.domain;

/** What may be done with a year on its way into storage and out of it. */
public enum ArchiveAction {
    HAND_OVER,
    TAKE_BACK,
    ACCEPT,
    KEEP_LONGER,
    PROPOSE_DISPOSAL,
    WITHDRAW_DISPOSAL,
    CONFIRM_DISPOSAL
}
