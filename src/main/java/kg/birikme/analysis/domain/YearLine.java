package kg.birikme.analysis.domain;

import java.time.LocalDate;
import kg.birikme.analysis.AnalysisStatus;
import kg.birikme.shared.SchoolDates;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A year in the list of analyses.
 *
 * @param status      absent where nobody has begun an analysis
 * @param chairSaw    whether the chair has read it
 * @param directorSaw whether the director has
 * @param readable    whether whoever looks may open it
 */
public record YearLine(
        String slug,
        @Nullable AnalysisStatus status,
        @Nullable String signedBy,
        @Nullable LocalDate signedOn,
        boolean chairSaw,
        boolean directorSaw,
        boolean readable) {

    /** The year as on paper: 2026–2027. */
    public String label() {
        return SchoolDates.yearLabel(slug);
    }

    /** The address of its analysis. */
    public String href() {
        return "/years/" + slug + "/analysis";
    }

    /** How it stands, for colour and symbol. */
    public Tone tone() {
        return status == AnalysisStatus.SIGNED ? Tone.GOOD : status == null ? Tone.QUIET : Tone.GOING;
    }

    /** The key of the words for how it stands. */
    public String statusKey() {
        return "analysis.status." + (status == null ? "NONE" : status.name());
    }
}
