package kg.birikme.transfer.domain;

/** As whom the people of a list come, where the list itself does not say it of somebody. The words stand under {@code transfer.whom.}. */
public enum Whom {
    /** A list of the association: everybody in it is a member. */
    MEMBERS,
    /** A list of the whole school: whoever leads a class is a member, the others are staff. */
    LEADERS,
    /** Staff, and nobody a member. */
    STAFF
}
