package kg.birikme.analysis;

import java.time.Instant;
import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/** What happens to the deputy's analysis of a year. */
public sealed interface AnalysisEvent {

    /** The deputy signed the analysis of a year (R11): chair and director have to see it. Published within the transaction. */
    record Signed(UUID analysis, YearId year, String yearSlug, StaffId signedBy, String signedName, Instant at)
            implements AnalysisEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of(
                    "analysis.trace.signed", "/years/" + yearSlug + "/analysis", SchoolDates.yearLabel(yearSlug));
        }
    }

    /**
     * The chair or the director has read the signed analysis of a year. Published within the transaction.
     *
     * @param office chair or director
     */
    record Seen(UUID analysis, YearId year, String yearSlug, Role office, String name, Instant at)
            implements AnalysisEvent {}
}
