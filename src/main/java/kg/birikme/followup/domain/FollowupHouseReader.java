package kg.birikme.followup.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.people.OpenMatters.Matter;
import kg.birikme.school.ClosingGap;
import kg.birikme.school.YearCarrying.Carried;
import kg.birikme.school.YearView;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the house asks of recommendations. */
@Component
public class FollowupHouseReader {

    private static final String OPEN =
            "select count(*) from assignment a where a.year_id = ? and a.status in ('OPEN', 'ANSWERED')";

    private static final String UNANSWERED = """
            select y.slug, a.protocol_number, a.item || '.' || a.position as number,
                   coalesce(a.extended_due, a.due) as due
            from assignment a
            join answer w on w.school_id = a.school_id and w.assignment_id = a.id
            join year_view y on y.school_id = a.school_id and y.id = a.year_id
            where w.staff_id = ? and w.state = 'NONE' and a.status in ('OPEN', 'ANSWERED')
            order by due limit 50
            """;

    private final JdbcClient jdbc;

    FollowupHouseReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Recommendations still under control do not keep a year from storage, but are worth a look before (R60). */
    public List<ClosingGap> gaps(YearView year) {
        int open = open(year);
        return open == 0
                ? List.of()
                : List.of(ClosingGap.toKnow("recommendationsOpen", String.valueOf(open), year, "/recommendations"));
    }

    /** Recommendations stay under control in the year that adopted them, until the chair releases them (R60). */
    public List<Carried> carried(YearView last) {
        return List.of(new Carried("recommendations", open(last), List.of()));
    }

    private int open(YearView year) {
        return jdbc.sql(OPEN).param(year.id().value()).query(Integer.class).single();
    }

    /** The recommendations that a person still has to answer: shown before the person leaves the school (R60). */
    public List<Matter> unanswered(StaffId person, LocalDate day) {
        return jdbc.sql(UNANSWERED)
                .param(person.value())
                .query((row, number) -> new Matter(
                        "followup.matter.unanswered",
                        List.of(
                                row.getInt("protocol_number") + "/" + row.getString("number"),
                                SchoolDates.shortDate(row.getObject("due", LocalDate.class))),
                        "/years/" + row.getString("slug") + "/recommendations/" + row.getInt("protocol_number") + "/"
                                + row.getString("number")))
                .list();
    }
}
