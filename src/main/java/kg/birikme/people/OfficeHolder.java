package kg.birikme.people;

import kg.birikme.shared.PersonName;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;

/**
 * Who holds an office on a day.
 *
 * @param role   the office
 * @param acting whether the person acts for the holder (төраганын м.а.): the post line on papers changes
 */
public record OfficeHolder(Role role, StaffId staff, PersonName name, boolean acting) {}
