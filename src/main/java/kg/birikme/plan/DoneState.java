package kg.birikme.plan;

/** The mark in the last column of the plan (Аткарылышы жөнүндө белги). Setting it changes no revision (B4). */
public enum DoneState {
    /** Planned; nothing is known yet. */
    NONE,
    UNDER_WAY,
    DONE,
    PARTLY,
    /** Not done; the reason stands beside it. */
    NOT_DONE
}
