package kg.birikme.report;

import kg.birikme.school.YearId;

/** The chair took back the association's report before the deputy accepted it (R12). */
public record AssociationReportWithdrawn(YearId year, String byName) {}
