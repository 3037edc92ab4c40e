package kg.birikme.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kg.birikme.handin.WorkFlow;
import kg.birikme.handin.WorkStatus;
import kg.birikme.school.YearId;
import kg.birikme.shared.Clause;

/** The reports of the association, for the modules above. Each call is one SQL statement. */
public interface Reports {

    /** A member's report, accepted by the chair (R53). */
    WorkFlow REPORT = new WorkFlow("report", Clause.r(53), "report", WorkStatus.ACCEPTED, "/reports/#");

    /** The association's report of the year, accepted by the deputy for teaching (R12). */
    WorkFlow ASSOCIATION =
            new WorkFlow("association report", Clause.r(12), "report", WorkStatus.ACCEPTED, "/reports/association");

    /** All reports asked for in the year, by their terms. */
    default List<ReportFact> ofYear(YearId year) {
        return ofYears(List.of(year)).getOrDefault(year, List.of());
    }

    /** As {@link #ofYear}, of several years at once. */
    Map<YearId, List<ReportFact>> ofYears(Collection<YearId> years);

    /** How the association's own report stands. */
    AssociationReportState association(YearId year);
}
