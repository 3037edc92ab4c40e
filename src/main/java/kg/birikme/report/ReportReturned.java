package kg.birikme.report;

import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** The chair gave a report back with a remark. */
public record ReportReturned(UUID id, YearId year, StaffId member, String byName, String remark) {}
