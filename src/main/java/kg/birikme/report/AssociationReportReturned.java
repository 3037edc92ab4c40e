package kg.birikme.report;

import kg.birikme.school.YearId;

/** The deputy for teaching returned the association's report with a remark (R12). */
public record AssociationReportReturned(YearId year, String byName, String remark) {}
