package kg.birikme.followup.domain;

/** A step in the history of a recommendation under control. */
public enum FollowupStep {
    ADOPTED,
    ANSWERED,
    WITHDRAWN,
    SENT_BACK,
    EXTENDED,
    RELEASED,
    ANNULLED
}
