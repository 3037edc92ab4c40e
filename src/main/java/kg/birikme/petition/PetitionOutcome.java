package kg.birikme.petition;

import kg.birikme.web.Tone;

/** What was decided on a petition. */
public enum PetitionOutcome {
    GRANTED(Tone.GOOD),
    /** With the reason. */
    DECLINED(Tone.WARNING),
    /** A request for advice got its answer. */
    ANSWERED(Tone.GOOD);

    private final Tone tone;

    PetitionOutcome(Tone tone) {
        this.tone = tone;
    }

    /** How it looks. */
    public Tone tone() {
        return tone;
    }
}
