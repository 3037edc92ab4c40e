package kg.birikme.activity;

/** What a finding of a visit is about (R87, R88): the regulation's own «nutrition» is one of many. */
public enum FindingTopic {
    TEACHING,
    UPBRINGING,
    DISCIPLINE,
    ROOM,
    HYGIENE,
    NUTRITION,
    SELF_GOVERNMENT,
    PARENTS,
    DOCUMENTS,
    /** Named in words. */
    OTHER;

    /** The key of its word. */
    public String messageKey() {
        return "activity.topic." + name();
    }
}
