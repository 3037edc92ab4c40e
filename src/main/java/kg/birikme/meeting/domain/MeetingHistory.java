package kg.birikme.meeting.domain;

import java.sql.Timestamp;
import java.util.UUID;
import kg.birikme.meeting.MeetingId;
import kg.birikme.shared.By;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds to the history of meetings; nothing in it is ever changed. */
@Component
class MeetingHistory {

    private static final int REMARK_MAX = 1000;

    private final JdbcClient jdbc;

    MeetingHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes what happened, with values or people's own words. */
    void note(MeetingId meeting, HistoryEvent what, By by, String remark) {
        jdbc.sql("insert into meeting_history (id, meeting_id, what, by_name, at, remark) values (?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        meeting.value(),
                        what.name(),
                        by.name(),
                        Timestamp.from(by.at()),
                        remark.length() > REMARK_MAX ? remark.substring(0, REMARK_MAX) : remark)
                .update();
    }
}
