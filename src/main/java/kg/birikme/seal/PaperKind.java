package kg.birikme.seal;

/** What is signed and bears a code of its own: links of the chain, and the extracts that are certified of one. */
public enum PaperKind {
    /** The minutes of a meeting (R6). */
    PROTOCOL(false),
    ADDENDUM(false),
    ANNULMENT(false),
    /** An item of a signed protocol, given out as a true copy; no link of the chain. */
    EXTRACT(false),
    /** The deputy's analysis of a year (R11). */
    ANALYSIS(false),
    HAND_OVER(true),
    ACCEPTANCE(true),
    DISPOSAL_PROPOSED(true),
    DISPOSAL_CONFIRMED(true);

    private final boolean keptByChain;

    PaperKind(boolean keptByChain) {
        this.keptByChain = keptByChain;
    }

    /** Whether the chain itself keeps the text: a signature under an act outlives it, for an act may be taken back (R12, B17, B18). */
    public boolean keptByChain() {
        return keptByChain;
    }
}
