package kg.birikme.plan.domain;

/**
 * One person in two of the plan's offices: allowed in a small school, but never unnoticed (B3).
 *
 * @param ownDraft  who judges drew the plan up or sent it
 * @param bothPosts who approves has agreed it too
 */
public record PersonalUnion(boolean ownDraft, boolean bothPosts) {

    /** Whether there is anything to be warned of. */
    public boolean any() {
        return ownDraft || bothPosts;
    }
}
