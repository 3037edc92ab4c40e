package kg.birikme.protocol;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.school.YearId;
import org.jspecify.annotations.Nullable;

/** How the recommendations of a year are carried out, told by the module above for part C of the journal (F8). */
public interface RecommendationControl {

    /** The recommendations in force of the year, by protocol and number. One SQL statement. */
    List<Line> ofYear(YearId year);

    /**
     * How one recommendation stands.
     *
     * @param protocol   the number of its protocol
     * @param number     its own number there: 2.1
     * @param due        by when, an extension counted in
     * @param answered   whether everybody responsible has answered
     * @param releasedOn when the chair took it off control; absent before
     */
    record Line(
            int protocol,
            String number,
            LocalDate due,
            boolean answered,
            @Nullable LocalDate releasedOn) {}
}
