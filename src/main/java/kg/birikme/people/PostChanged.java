package kg.birikme.people;

import java.time.LocalDate;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/**
 * A post was given or ends.
 *
 * @param post       the post
 * @param person     whose
 * @param personName the person as in lists
 * @param kind       what happened
 * @param day        first day, or the last
 * @param by         who did it
 * @param byName     the same in words
 */
public record PostChanged(
        Post post, StaffId person, String personName, Kind kind, LocalDate day, StaffId by, String byName)
        implements Traced {

    /** What can happen to a post. */
    public enum Kind {
        GIVEN,
        /** Given by the administrator of a school without a director. */
        LAST_RESORT,
        ENDED,
        /** Declared vacant by the deputy, as the director is gone. */
        VACATED,
        /** Given to somebody else. */
        TAKEN_OVER
    }

    @Override
    public Trace trace() {
        return Trace.of(
                "people.trace.post." + kind, "/settings/staff/" + person.value(), personName, "@people.post." + post,
                SchoolDates.shortDate(day));
    }
}
