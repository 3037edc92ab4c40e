package kg.birikme.archive;

import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * How a year's storage stands.
 *
 * @param keepUntil the day on which the term ends: until then nothing of it may go; none before it is stored
 */
public record YearInArchive(
        UUID year,
        String slug,
        StorageState state,
        @Nullable LocalDate storedOn,
        @Nullable LocalDate keepUntil) {

    /** As on paper: 2026–2027. */
    public String label() {
        return SchoolDates.yearLabel(slug);
    }

    /** How it stands, for colour and symbol. */
    public Tone tone() {
        return switch (state) {
            case OPEN, DISPOSED -> Tone.QUIET;
            case HANDED_OVER -> Tone.GOING;
            case KEPT -> Tone.GOOD;
            case TERM_ENDED, DISPOSAL_PROPOSED -> Tone.WARNING;
        };
    }

    /** The key of the words for how it stands. */
    public String stateKey() {
        return "archive.state." + state;
    }

    /** Its page. */
    public String href() {
        return "/years/" + slug + "/archive";
    }
}
