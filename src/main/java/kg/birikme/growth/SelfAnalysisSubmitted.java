package kg.birikme.growth;

import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** A member handed in a self-analysis (R51). */
public record SelfAnalysisSubmitted(UUID id, YearId year, StaffId member, String memberName) {}
