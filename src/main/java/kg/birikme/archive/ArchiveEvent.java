package kg.birikme.archive;

import java.time.Instant;
import java.time.LocalDate;
import kg.birikme.school.YearId;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/** What happens to a year in storage. */
public sealed interface ArchiveEvent {

    /** The deputy accepted a year for storage (R12). Published within the transaction. */
    record Stored(
            YearId year,
            String yearSlug,
            LocalDate keepUntil,
            StaffId handedBy,
            StaffId acceptedBy,
            String acceptedName,
            Instant at)
            implements ArchiveEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of(
                    "archive.trace.accepted", "/years/" + yearSlug + "/archive", SchoolDates.yearLabel(yearSlug));
        }
    }

    /** The chair handed a year over for storage: the deputy has to accept it (R12). Published within the transaction. */
    record HandedOver(YearId year, String yearSlug, StaffId handedBy, String handedName, Instant at)
            implements ArchiveEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of(
                    "archive.trace.handedOver", "/years/" + yearSlug + "/archive", SchoolDates.yearLabel(yearSlug));
        }
    }
}
