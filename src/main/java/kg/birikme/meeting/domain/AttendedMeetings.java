package kg.birikme.meeting.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.people.Capacity;
import kg.birikme.people.Deed;
import kg.birikme.people.Deeds;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The held meetings at which a member was there (R48): a membership is not ended behind them. */
@Component
class AttendedMeetings implements Deeds {

    private final JdbcClient jdbc;

    AttendedMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Deed> of(StaffId person, Capacity capacity, LocalDate first, LocalDate last) {
        return capacity != Capacity.MEMBER
                ? List.of()
                : jdbc.sql("""
                                select m.day, m.number from meeting m
                                join attendance a on a.school_id = m.school_id and a.meeting_id = m.id
                                where a.staff_id = ? and a.mark in ('PRESENT', 'ONLINE') and m.status in ('HELD', 'CLOSED')
                                  and m.day between ? and ?
                                order by m.day desc limit 5
                                """)
                        .params(person.value(), first, last)
                        .query((row, number) -> new Deed(
                                row.getObject("day", LocalDate.class), "meeting.deed.attended",
                                List.of(row.getString("number"))))
                        .list();
    }
}
