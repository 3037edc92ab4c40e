package kg.birikme.control.domain;

import kg.birikme.web.Tone;

/** Where a remark of control stands. */
public enum RemarkStatus {
    OPEN(Tone.WARNING),
    ANSWERED(Tone.GOING),
    RELEASED(Tone.GOOD);

    private final Tone tone;

    RemarkStatus(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }
}
