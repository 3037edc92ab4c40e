package kg.birikme.archive;

import java.util.List;
import kg.birikme.school.ClosingGap;
import kg.birikme.school.YearView;

/** The storage of the association's years, for the modules above. Each call is one SQL statement; none asks for a right. */
public interface Archive {

    /** All years, the newest first. */
    List<YearInArchive> years();

    /** What the year lacks before it can be stored, and what is worth a look before (B17). */
    List<ClosingGap> gaps(YearView year);
}
