package kg.birikme.report;

import java.util.List;
import kg.birikme.school.YearId;

/** The reports of the association, for the modules above. Each call is one SQL statement. */
public interface Reports {

    /** All reports asked for in the year, by their terms. */
    List<ReportFact> ofYear(YearId year);

    /** How the association's own report stands. */
    AssociationReportState association(YearId year);
}
