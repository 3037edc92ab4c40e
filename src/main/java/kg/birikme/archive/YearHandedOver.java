package kg.birikme.archive;

import java.time.Instant;
import kg.birikme.school.YearId;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/** The chair handed a year over for storage: the deputy has to accept it (R12). Published within the transaction. */
public record YearHandedOver(YearId year, String yearSlug, StaffId handedBy, String handedName, Instant at) implements Traced {

    @Override
    public Trace trace() {
        return Trace.of("archive.trace.handedOver", "/years/" + yearSlug + "/archive", SchoolDates.yearLabel(yearSlug));
    }
}
