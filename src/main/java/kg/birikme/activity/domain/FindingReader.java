package kg.birikme.activity.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.FindingTopic;
import kg.birikme.activity.domain.FindingView.Raised;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaItemStatus;
import kg.birikme.meeting.MeetingName;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.protocol.AdviceSource.Advice;
import kg.birikme.shared.Moments;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was found on visits, with the items and recommendations that came of it (R87, R88). */
@Component
public class FindingReader {

    private static final String FINDINGS = """
            select f.*, m.no as meeting_no, m.number as meeting_number, m.day as meeting_day, m.status as meeting_status,
                   w.status as item_status,
                   array(select r.protocol_number || '/' || r.number from recommendation_item_view x
                         join recommendation_view r on r.school_id = x.school_id and r.id = x.id
                         where x.school_id = f.school_id and x.item_id = w.item_id and r.status <> 'ANNULLED'
                         order by r.number) as adopted
            from visit_finding f
            left join agenda_way_view w on w.school_id = f.school_id and w.first_id = f.agenda_item and w.last
            left join meeting_view m on m.school_id = w.school_id and m.id = w.meeting_id
            where f.activity_id = :activity order by f.written_at, f.id
            """;

    private final JdbcClient jdbc;

    FindingReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a visit, each with what the reader may do to it. One SQL statement. */
    List<FindingView> of(ActivityId visit, BiFunction<Standing, Boolean, FindingPermissions> may) {
        return jdbc.sql(FINDINGS)
                .param("activity", visit.value())
                .query((row, number) -> view(row, may))
                .list();
    }

    /** Who wrote a finding, and whether it is settled. */
    record Standing(StaffId author, boolean settled) {}

    /** Whether the item is still there: the chair may have declined what was proposed. */
    boolean stands(UUID item) {
        return jdbc.sql("select count(*) from agenda_way_view where first_id = ?")
                        .param(item)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What was advised in the finding of which the item was made, or one that was carried on to it. */
    public Optional<Advice> advice(AgendaItemId item) {
        return jdbc.sql("""
                        select f.advice, h.staff_id
                        from agenda_way_view w
                        join visit_finding f on f.school_id = w.school_id and f.agenda_item = w.first_id
                        join activity_person h on h.school_id = f.school_id and h.activity_id = f.activity_id and h.part = 'HOLDER'
                        where w.item_id = ? limit 1
                        """)
                .param(item.value())
                .query((row, number) ->
                        new Advice(row.getString("advice"), new StaffId(row.getObject("staff_id", UUID.class))))
                .optional();
    }

    private static FindingView view(ResultSet row, BiFunction<Standing, Boolean, FindingPermissions> may)
            throws SQLException {
        @Nullable Raised raised = raised(row);
        StaffId author = new StaffId(row.getObject("written_by", UUID.class));
        boolean settled = row.getObject("read_at") != null || row.getObject("agenda_item") != null;
        return new FindingView(
                row.getObject("id", UUID.class),
                new FindingContent(
                        FindingTopic.valueOf(row.getString("topic")),
                        row.getString("topic_words"),
                        row.getBoolean("good"),
                        row.getString("seen"),
                        row.getString("advice")),
                author,
                row.getString("written_by_name"),
                Moments.at(row, "written_at"),
                Moments.atIf(row, "read_at"),
                row.getString("answer"),
                row.getString("answered_by_name"),
                Moments.atIf(row, "answered_at"),
                raised,
                may.apply(new Standing(author, settled), raised != null),
                row.getInt("version"));
    }

    private static @Nullable Raised raised(ResultSet row) throws SQLException {
        String status = row.getString("item_status");
        if (status == null) {
            return null;
        }
        LocalDate day = row.getObject("meeting_day", LocalDate.class);
        return new Raised(
                row.getInt("meeting_no"),
                MeetingName.of(
                        row.getInt("meeting_number"), MeetingStatus.valueOf(row.getString("meeting_status")), day),
                day,
                AgendaItemStatus.valueOf(status),
                Arrays.asList((String[]) row.getArray("adopted").getArray()));
    }
}
