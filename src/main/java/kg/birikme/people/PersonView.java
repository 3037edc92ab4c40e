package kg.birikme.people;

import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;

/** A person of the staff directory, as other modules show them. */
public record PersonView(StaffId id, PersonName name) {}
