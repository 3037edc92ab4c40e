package kg.birikme.report;

import java.util.List;
import kg.birikme.school.YearView;

/** What a module above lists for the section on growth of the association's year report (F13a), in Kyrgyz as all records are. */
@FunctionalInterface
public interface GrowthLines {

    /** Lines of facts, no judgement. One SQL statement. */
    List<String> of(YearView year);
}
