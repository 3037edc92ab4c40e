package kg.birikme.followup.domain;

/** What a person may do to a recommendation under control. */
public enum AssignmentAction {
    /** Say how far one has come with what one is responsible for. */
    ANSWER,
    /** Take one's answer back, until the chair has decided. */
    WITHDRAW,
    /** Write an answer down for somebody who has no account. */
    ANSWER_FOR,
    SEND_BACK,
    /** Put the term off. */
    EXTEND,
    /** Take it off control. */
    RELEASE
}
