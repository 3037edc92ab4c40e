package kg.birikme.duty;

import java.time.LocalDate;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A record behind a duty's state, one tap away.
 *
 * @param words what it is, as a person wrote it, or what the message is filled with
 * @param day   its day, if it has one
 * @param note  what was said of it: why a member was excused
 * @param href  where it is, below the application's root
 * @param key   of the message that says what it is; empty where people's own words do
 */
public record Evidence(String words, @Nullable LocalDate day, Mark mark, String note, String href, String key) {

    /** Of a record with words of its own. */
    public Evidence(String words, @Nullable LocalDate day, Mark mark, String note, String href) {
        this(words, day, mark, note, href, "");
    }

    /** How it counts. */
    public enum Mark {
        DONE(Tone.GOOD),
        LATE(Tone.WARNING),
        EXCUSED(Tone.NOTE),
        PLANNED(Tone.QUIET),
        GOING(Tone.GOING),
        RETURNED(Tone.WARNING),
        MISSING(Tone.BAD);

        private final Tone tone;

        Mark(Tone tone) {
            this.tone = tone;
        }

        /** How it looks. */
        public Tone tone() {
            return tone;
        }
    }
}
