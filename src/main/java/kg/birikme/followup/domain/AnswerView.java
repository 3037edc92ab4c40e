package kg.birikme.followup.domain;

import java.time.Instant;
import kg.birikme.followup.AnswerState;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A person's answer as pages show it.
 *
 * @param byName   who wrote it down
 * @param byOther  whether that was not the person
 * @param late     whether it came after the term
 * @param sentBack why it was sent back; empty where it was not
 */
public record AnswerView(
        StaffId person,
        AnswerState state,
        String words,
        @Nullable Instant at,
        @Nullable String byName,
        boolean byOther,
        boolean late,
        String sentBack,
        int version) {

    /** How it stands, for the chip beside it. */
    public Tone tone() {
        return switch (state) {
            case NONE -> sentBack.isEmpty() ? Tone.QUIET : Tone.BAD;
            case DONE -> Tone.GOOD;
            case PARTLY, CANNOT -> Tone.WARNING;
        };
    }
}
