package kg.birikme.people;

import java.time.LocalDate;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;
import org.jspecify.annotations.Nullable;

/** What happens to the staff, their posts and offices. */
public sealed interface PeopleEvent {

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
    record OfficeChanged(
            Office office,
            StaffId person,
            String personName,
            Kind kind,
            LocalDate day,
            @Nullable StaffId chair,
            StaffId by,
            String byName)
            implements PeopleEvent, Traced {

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
                    "people.trace.office." + kind,
                    "/settings/appointments",
                    personName,
                    "@people.office." + office,
                    SchoolDates.shortDate(day));
        }
    }

    /**
     * A person leaves the school; everything held ends with the last day.
     *
     * @param person  who
     * @param name    as in lists
     * @param lastDay last day at work
     * @param by      who entered it
     * @param byName  the same in words
     */
    record StaffLeft(StaffId person, String name, LocalDate lastDay, StaffId by, String byName)
            implements PeopleEvent, Traced {

        @Override
        public Trace trace() {
            return Trace.of(
                    "people.trace.left", "/settings/staff/" + person.value(), name, SchoolDates.shortDate(lastDay));
        }
    }

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
    record PostChanged(
            Post post, StaffId person, String personName, Kind kind, LocalDate day, StaffId by, String byName)
            implements PeopleEvent, Traced {

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
                    "people.trace.post." + kind,
                    "/settings/staff/" + person.value(),
                    personName,
                    "@people.post." + post,
                    SchoolDates.shortDate(day));
        }
    }
}
