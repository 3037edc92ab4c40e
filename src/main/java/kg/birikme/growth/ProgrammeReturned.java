package kg.birikme.growth;

import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** The chair gave a programme back with a remark (R47). */
public record ProgrammeReturned(UUID id, YearId year, StaffId member, String byName, String remark) {}
