package kg.birikme.duty;

import kg.birikme.web.Tone;

/** How a duty stands. */
public enum DutyState {
    /** Nothing was asked yet. */
    NONE(Tone.QUIET),
    /** Not yet fulfilled, and there is time. */
    GOING(Tone.GOING),
    MET(Tone.GOOD),
    /** Done, but after its day. */
    LATE(Tone.WARNING),
    /** What was handed in came back to be mended. */
    RETURNED(Tone.WARNING),
    /** Its time is over, or it fell short. */
    SHORT(Tone.BAD);

    private final Tone tone;

    DutyState(Tone tone) {
        this.tone = tone;
    }

    /** How it looks. */
    public Tone tone() {
        return tone;
    }
}
