package kg.birikme.analysis.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.analysis.AnalysisStatus;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * The analysis of a year as it is stored.
 *
 * @param id         absent, as all that follows, where nobody has begun one
 * @param version {@link #UNWRITTEN} where nobody has begun one
 * @param position the place in the chain of signatures; 0 for a draft
 * @param holds   whether the hash is that of the content
 */
record AnalysisRow(
        @Nullable UUID id,
        @Nullable AnalysisStatus status,
        AnalysisText text,
        int version,
        @Nullable String content,
        @Nullable String hash,
        int position,
        boolean holds,
        @Nullable StaffId signedBy,
        @Nullable String signedName,
        @Nullable Instant signedAt,
        @Nullable LocalDate signedOn,
        List<Seen> seen) {

    /** The version of an analysis that nobody has begun. */
    static final int UNWRITTEN = -1;

    AnalysisRow {
        seen = List.copyOf(seen);
    }

    static AnalysisRow none() {
        return new AnalysisRow(
                null, null, AnalysisText.EMPTY, UNWRITTEN, null, null, 0, false, null, null, null, null, List.of());
    }
}
