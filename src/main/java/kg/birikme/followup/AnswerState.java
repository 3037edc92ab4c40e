package kg.birikme.followup;

/** What a responsible person says about a recommendation. */
public enum AnswerState {
    /** Nothing yet, or sent back. */
    NONE,
    DONE,
    PARTLY,
    /** It could not be carried out; the words say why. */
    CANNOT;

    /** Whether the answer has to be explained in words (R60). */
    public boolean wantsWords() {
        return this == PARTLY || this == CANNOT;
    }

    /** Whether anything was answered. */
    public boolean given() {
        return this != NONE;
    }
}
