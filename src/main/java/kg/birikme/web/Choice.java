package kg.birikme.web;

import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;

/**
 * One choice of a select, a radio group or a group of check boxes.
 *
 * @param value what the form sends
 * @param label what the person reads, already in their language
 */
public record Choice(String value, String label) {

    /** A person, as lists name people: surname first. */
    public static Choice of(StaffId person, PersonName name) {
        return new Choice(person.value().toString(), name.listed());
    }
}
