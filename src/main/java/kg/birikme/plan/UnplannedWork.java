package kg.birikme.plan;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.school.YearView;

/** What was done beside the plan («пландан тышкары»), told by the modules above for the statement on fulfilment (F21). */
public interface UnplannedWork {

    /** One thing done beside the plan, and by whom. */
    record Done(LocalDate on, String content, String by, String result) {}

    /** What was done between two days, in their order. One SQL statement. */
    List<Done> between(YearView year, LocalDate from, LocalDate until);
}
