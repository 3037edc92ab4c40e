package kg.birikme.meeting.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingSummary;
import kg.birikme.meeting.NormBreach;
import kg.birikme.meeting.UnseenNotice;
import kg.birikme.school.YearId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices not acknowledged and norms broken with a reason, read in one statement: every first page of a leader asks for both. */
record NormRows(List<UnseenNotice> unseen, List<NormBreach> breaches) {

    private static final String SQL = """
            (select distinct on (n.meeting_id) n.meeting_id, n.sent_at as at, n.late, null::integer as quarter,
                '' as by_name, '' as reason
            from meeting_notice n join meeting m on m.school_id = n.school_id and m.id = n.meeting_id
            where n.year_id = :year and n.seen_at is null and m.status <> 'CANCELLED'
            order by n.meeting_id, n.number desc)
            union all
            (select b.meeting_id, b.at, false, b.quarter, b.by_name, b.reason
            from norm_breach b
            where b.year_id = :year order by b.at desc limit :breaches)
            """;

    /** More than a year can break. */
    private static final int BREACHES = 20;

    /** @param meetings all of the year */
    static NormRows of(JdbcClient jdbc, YearId year, List<MeetingSummary> meetings, ZoneId zone) {
        NormRows rows = new NormRows(new ArrayList<>(), new ArrayList<>());
        jdbc.sql(SQL).param("year", year.value()).param("breaches", BREACHES).query(row -> {
            MeetingId id = new MeetingId(row.getObject("meeting_id", UUID.class));
            MeetingSummary meeting = meetings.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            LocalDate day = row.getTimestamp("at").toInstant().atZone(zone).toLocalDate();
            Integer quarter = row.getObject("quarter", Integer.class);
            if (quarter == null) {
                rows.unseen().add(new UnseenNotice(id, meeting.no(), Objects.requireNonNull(meeting.date()), day, row.getBoolean("late")));
            } else {
                rows.breaches().add(new NormBreach(
                        id, meeting.no(), quarter, day, row.getString("by_name"), row.getString("reason")));
            }
        });
        rows.unseen().sort(Comparator.comparing(UnseenNotice::date));
        return rows;
    }
}
