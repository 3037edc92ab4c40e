package kg.birikme.report;

import kg.birikme.school.YearId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/** The deputy for teaching accepted the association's report (R12, B17). */
public record AssociationReportAccepted(YearId year, String byName) implements Traced {

    @Override
    public Trace trace() {
        return Trace.of("report.trace.associationAccepted", "/years/#" + year.value() + "/reports/association", "#" + year.value());
    }
}
