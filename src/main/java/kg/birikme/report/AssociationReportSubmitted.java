package kg.birikme.report;

import kg.birikme.school.YearId;

/** The chair handed in the association's report (R12). */
public record AssociationReportSubmitted(YearId year, String byName) {}
