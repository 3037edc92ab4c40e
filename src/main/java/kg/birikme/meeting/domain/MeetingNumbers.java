package kg.birikme.meeting.domain;

import kg.birikme.school.YearId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws the numbers of a year, one drawer at a time; a rolled back transaction gives its number back. */
@Component
class MeetingNumbers {

    private final JdbcClient jdbc;

    MeetingNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one transaction at a time plan a meeting of the year. */
    void queue(YearId year) {
        jdbc.sql("insert into meeting_counter (year_id) values (?) on conflict do nothing")
                .param(year.value())
                .update();
        jdbc.sql("select last_no from meeting_counter where year_id = ? for update")
                .param(year.value())
                .query(Integer.class)
                .single();
    }

    /** The next number in addresses. */
    int nextNo(YearId year) {
        return next(year, "last_no");
    }

    /** The next number of a held meeting. */
    int nextNumber(YearId year) {
        return next(year, "last_number");
    }

    /** Takes the number back, if it is the last one given. */
    boolean giveBack(YearId year, int number) {
        return jdbc.sql(
                                "update meeting_counter set last_number = last_number - 1 where year_id = ? and last_number = ?")
                        .params(year.value(), number)
                        .update()
                > 0;
    }

    /** The next number of a notice. */
    int nextNotice(YearId year) {
        return next(year, "last_notice");
    }

    private int next(YearId year, String column) {
        return jdbc.sql("update meeting_counter set %1$s = %1$s + 1 where year_id = ? returning %1$s".formatted(column))
                .param(year.value())
                .query(Integer.class)
                .single();
    }
}
