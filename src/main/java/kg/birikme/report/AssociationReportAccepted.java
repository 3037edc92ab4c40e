package kg.birikme.report;

import kg.birikme.school.YearId;

/** The deputy for teaching accepted the association's report (R12, B17). */
public record AssociationReportAccepted(YearId year, String byName) {}
