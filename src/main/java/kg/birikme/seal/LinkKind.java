package kg.birikme.seal;

/** What was signed where the chain itself keeps the text (R12, B17, B18). */
public enum LinkKind {
    HAND_OVER,
    ACCEPTANCE,
    DISPOSAL_PROPOSED,
    DISPOSAL_CONFIRMED
}
