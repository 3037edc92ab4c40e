package kg.birikme.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kg.birikme.school.YearId;

/** The reports of the association, for the modules above. Each call is one SQL statement. */
public interface Reports {

    /** All reports asked for in the year, by their terms. */
    default List<ReportFact> ofYear(YearId year) {
        return ofYears(List.of(year)).getOrDefault(year, List.of());
    }

    /** As {@link #ofYear}, of several years at once. */
    Map<YearId, List<ReportFact>> ofYears(Collection<YearId> years);

    /** How the association's own report stands. */
    AssociationReportState association(YearId year);
}
