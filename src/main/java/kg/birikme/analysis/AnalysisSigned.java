package kg.birikme.analysis;

import java.time.Instant;
import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/** The deputy signed the analysis of a year (R11): chair and director have to see it. Published within the transaction. */
public record AnalysisSigned(UUID analysis, YearId year, String yearSlug, StaffId signedBy, String signedName, Instant at) implements Traced {

    @Override
    public Trace trace() {
        return Trace.of("analysis.trace.signed", "/years/" + yearSlug + "/analysis", SchoolDates.yearLabel(yearSlug));
    }
}
