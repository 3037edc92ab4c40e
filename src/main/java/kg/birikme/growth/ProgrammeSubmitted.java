package kg.birikme.growth;

import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** A member handed in a self-education programme (R47). */
public record ProgrammeSubmitted(UUID id, YearId year, StaffId member, String memberName) {}
