package kg.birikme.growth;

import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** A member took back a programme or a self-analysis that was handed in and not yet seen (R47, R51). */
public record OwnWorkWithdrawn(YearId year, StaffId member, String memberName) {}
