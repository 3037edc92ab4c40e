package kg.birikme.report;

import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** The chair accepted a report. */
public record ReportAccepted(UUID id, YearId year, StaffId member, String byName) {}
