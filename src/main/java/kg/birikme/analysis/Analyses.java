package kg.birikme.analysis;

import java.util.Optional;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.school.YearId;
import kg.birikme.shared.Language;

/** The analyses of the association's years, for the modules above. Asks for no right of its own. */
public interface Analyses {

    /** How the year's analysis stands, and the norms that the year broke. Four SQL statements. */
    AnalysisState state(YearId year);

    /** Form F13 as it was signed; none before. One SQL statement. */
    Optional<Paper> signedPaper(YearId year, Language language);
}
