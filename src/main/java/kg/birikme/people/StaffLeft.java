package kg.birikme.people;

import java.time.LocalDate;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/**
 * A person leaves the school; everything held ends with the last day.
 *
 * @param person  who
 * @param name    as in lists
 * @param lastDay last day at work
 * @param by      who entered it
 * @param byName  the same in words
 */
public record StaffLeft(StaffId person, String name, LocalDate lastDay, StaffId by, String byName) implements Traced {

    @Override
    public Trace trace() {
        return Trace.of(
                "people.trace.left", "/settings/staff/" + person.value(), name, SchoolDates.shortDate(lastDay));
    }
}
