package kg.birikme.archive;

import java.time.Instant;
import java.time.LocalDate;
import kg.birikme.school.YearId;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/** The deputy accepted a year for storage (R12). Published within the transaction. */
public record YearStored(
        YearId year, String yearSlug, LocalDate keepUntil, StaffId handedBy, StaffId acceptedBy, String acceptedName, Instant at) implements Traced {

    @Override
    public Trace trace() {
        return Trace.of("archive.trace.accepted", "/years/" + yearSlug + "/archive", SchoolDates.yearLabel(yearSlug));
    }
}
