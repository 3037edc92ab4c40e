package kg.birikme.people;

import java.time.LocalDate;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;
import org.jspecify.annotations.Nullable;

/**
 * An office of the association was given, ends, or its end was moved (R97).
 *
 * @param office     the office
 * @param person     whose
 * @param personName the person as in lists
 * @param kind       what happened
 * @param day        first day, or the last
 * @param chair      the appointed chair of the day, whose rights an acting chair takes and gives back
 * @param by         who did it
 * @param byName     the same in words
 */
public record OfficeChanged(
        Office office, StaffId person, String personName, Kind kind, LocalDate day, @Nullable StaffId chair, StaffId by,
        String byName)
        implements Traced {

    /** What can happen to an office. */
    public enum Kind {
        GIVEN,
        ENDED,
        /** Lasts until another day than before. */
        LAST_DAY_SET,
        /** Given to somebody else. */
        TAKEN_OVER
    }

    @Override
    public Trace trace() {
        return Trace.of(
                "people.trace.office." + kind, "/settings/appointments", personName, "@people.office." + office,
                SchoolDates.shortDate(day));
    }
}
