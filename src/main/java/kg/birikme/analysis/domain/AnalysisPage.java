package kg.birikme.analysis.domain;

import java.util.List;
import kg.birikme.analysis.AnalysisStatus;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * An analysis as its page shows it.
 *
 * @param slug    the year, as in addresses
 * @param status  absent where nobody has begun it
 * @param view    what it says: the frozen content once it is signed
 * @param text    the deputy's words as they are being written
 * @param version for the form; -1 where nobody has begun it
 * @param missing what keeps a draft from being signed
 */
public record AnalysisPage(
        String slug,
        @Nullable AnalysisStatus status,
        AnalysisView view,
        AnalysisText text,
        int version,
        List<Missing> missing,
        AnalysisPermissions may) {

    public AnalysisPage {
        missing = List.copyOf(missing);
    }

    /** Its address below the application's root. */
    public String address() {
        return "/years/" + slug + "/analysis";
    }

    /** The year as on paper: 2026–2027. */
    public String label() {
        return SchoolDates.yearLabel(slug);
    }

    /** The year compared with, as on paper; absent where nothing is known of it. */
    public @Nullable String beforeLabel() {
        @Nullable String before = view.content().yearBefore();
        return before == null ? null : SchoolDates.yearLabel(before);
    }

    /** The sections 9 to 12, in the deputy's words. */
    public List<Own> words() {
        AnalysisContent content = view.content();
        return List.of(
                new Own(9, content.achievements()), new Own(10, content.shortcomings()), new Own(11, content.conclusion()),
                new Own(12, content.nextTasks()));
    }

    /** A section in the deputy's words. */
    public record Own(int number, String text) {

        /** The key of its heading. */
        public String titleKey() {
            return "analysis.section." + number;
        }
    }

    /** Whether the deputy has signed. */
    public boolean signed() {
        return status == AnalysisStatus.SIGNED;
    }

    /** Whether it could be signed as it is. */
    public boolean ready() {
        return status == AnalysisStatus.DRAFT && missing.isEmpty();
    }

    /** How it stands, for colour and symbol. */
    public Tone tone() {
        return signed() ? Tone.GOOD : ready() ? Tone.WARNING : Tone.QUIET;
    }

    /** The key of the words for how it stands. */
    public String statusKey() {
        return "analysis.status." + (signed() ? "SIGNED" : ready() ? "READY" : status == null ? "NONE" : "DRAFT");
    }
}
