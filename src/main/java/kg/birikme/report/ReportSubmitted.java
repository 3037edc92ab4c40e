package kg.birikme.report;

import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** A member handed in a report (R53). */
public record ReportSubmitted(UUID id, YearId year, StaffId member, String memberName) {}
