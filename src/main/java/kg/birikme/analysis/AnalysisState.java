package kg.birikme.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the analysis of a year stands (R11).
 *
 * @param id       of the analysis; absent where nobody has begun one
 * @param status   absent where nobody has begun one
 * @param signedOn the day of the deputy's signature
 * @param signedBy the deputy's name on that day
 * @param breaches the norms that the year has broken so far, each with the deputy's explanation; once signed, those that the
 *                 analysis explains
 */
public record AnalysisState(
        @Nullable UUID id,
        @Nullable AnalysisStatus status,
        @Nullable LocalDate signedOn,
        @Nullable String signedBy,
        List<BreachState> breaches) {

    public AnalysisState {
        breaches = List.copyOf(breaches);
    }

    /** Whether the deputy has signed it. */
    public boolean signed() {
        return status == AnalysisStatus.SIGNED;
    }

    /** The norms broken without a word why. */
    public List<BreachState> unexplained() {
        return breaches.stream().filter(breach -> !breach.explained()).toList();
    }
}
