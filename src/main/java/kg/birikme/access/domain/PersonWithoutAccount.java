package kg.birikme.access.domain;

import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;

/** Somebody of the staff for whom an account can be opened. */
public record PersonWithoutAccount(StaffId id, PersonName name) {}
