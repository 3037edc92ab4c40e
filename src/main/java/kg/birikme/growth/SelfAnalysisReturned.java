package kg.birikme.growth;

import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** The chair gave a self-analysis back with a remark (R51). */
public record SelfAnalysisReturned(UUID id, YearId year, StaffId member, String byName, String remark) {}
