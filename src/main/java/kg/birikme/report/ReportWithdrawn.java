package kg.birikme.report;

import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** A member took back a report that was handed in and not yet accepted (R53). */
public record ReportWithdrawn(YearId year, StaffId member, String memberName) {}
