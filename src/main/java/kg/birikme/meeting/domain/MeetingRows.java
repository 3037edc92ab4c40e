package kg.birikme.meeting.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kg.birikme.meeting.AgendaItemStatus;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.AttendanceMark;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.MeetingSummary;
import kg.birikme.meeting.TalkForm;
import kg.birikme.meeting.domain.MeetingFile.GuestLine;
import kg.birikme.meeting.domain.MeetingFile.HistoryRow;
import kg.birikme.meeting.domain.MeetingFile.NoticeView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The statements that read meetings with the number that each shows, and what their rows become. */
@Component
class MeetingRows {

    /**
     * The meetings of one year. {@code shown} is the number once held, 0 until then. The first parameter is the year.
     */
    static final String OF_YEAR = """
            select m.*,
                   coalesce(m.number, 0) as shown,
                   row_number() over (order by coalesce(m.number, 100000), m.quarter, m.day nulls last,
                                      m.start_time nulls last, m.no) as place_in_year
            from meeting m where m.year_id = :year
            """;

    private static final String ITEMS = """
            (select json_agg(json_build_object(
                 'id', i.id, 'kind', i.kind, 'title', i.title, 'form', i.form, 'minutes', i.minutes, 'plan', i.plan_id,
                 'status', i.status, 'reason', i.reason, 'proposedBy', i.proposed_by, 'proposer', i.proposed_by_staff, 'changed', i.changed,
                 'carried', i.carried_from is not null, 'version', i.version,
                 'sourceWords', i.source_words, 'sourcePlace', i.source_place,
                 'speakers', (select json_agg(json_build_object('staff', s.staff_id, 'words', s.words) order by s.position)
                              from agenda_speaker s where s.school_id = i.school_id and s.item_id = i.id),
                 'touches', (select json_agg(t.association_id)
                             from agenda_touch t where t.school_id = i.school_id and t.item_id = i.id))
                 order by i.position)
             from agenda_item i where i.school_id = x.school_id and i.meeting_id = x.id) as items
            """;

    private static final String ATTENDANCE = """
            (select json_agg(json_build_object('staff', a.staff_id, 'mark', a.mark, 'reason', a.reason,
                 'late', a.late, 'leftEarly', a.left_early))
             from attendance a where a.school_id = x.school_id and a.meeting_id = x.id) as attendance
            """;

    private static final String GUESTS = """
            (select json_agg(json_build_object('content', g.sent_content::json, 'id', g.id, 'name', g.name, 'greeting', g.greeting, 'post', g.post,
                 'staff', g.staff_id, 'association', g.association_id, 'item', g.item_id, 'informs', g.informs,
                 'mark', g.mark, 'sentAt', g.sent_at, 'substitute', g.substitute)
                 order by g.mark = 'UNANNOUNCED', g.name collate "ky-x-icu")
             from meeting_guest g where g.school_id = x.school_id and g.meeting_id = x.id) as guests
            """;

    private static final String NOTICES = """
            (select json_agg(json_build_object('content', n.content::json, 'id', n.id, 'number', n.number, 'replaces', n.replaces, 'date', n.day,
                 'time', n.start_time, 'place', n.place, 'theme', n.theme, 'recipient', n.recipient_name,
                 'sender', n.sender_name, 'sentAt', n.sent_at, 'late', n.late, 'seenAt', n.seen_at,
                 'seenBy', n.seen_by) order by n.number desc)
             from meeting_notice n where n.school_id = x.school_id and n.meeting_id = x.id) as notices
            """;

    private static final String HISTORY = """
            (select json_agg(json_build_object('what', h.what, 'by', h.by_name, 'at', h.at, 'remark', h.remark)
                 order by h.seq desc)
             from (select * from meeting_history l where l.school_id = x.school_id and l.meeting_id = x.id
                   order by l.seq desc limit 100) h) as history
            """;

    /** One meeting with its agenda, attendance, guests, notices and history. */
    static final String WHOLE = "select x.*, " + ITEMS + ", " + ATTENDANCE + ", " + GUESTS + ", " + NOTICES + ", "
            + HISTORY + " from (" + OF_YEAR + ") x ";

    /** The meetings of a year with the counts that a list shows. */
    static final String SUMMARIES = """
            select x.*,
                   (select count(*) from agenda_item i where i.school_id = x.school_id and i.meeting_id = x.id
                        and i.status = 'CONFIRMED') as items,
                   (select count(*) from attendance a where a.school_id = x.school_id and a.meeting_id = x.id
                        and a.mark in ('PRESENT', 'ONLINE')) as present,
                   (select count(*) from attendance a where a.school_id = x.school_id and a.meeting_id = x.id) as members
            from (%s) x
            """.formatted(OF_YEAR);

    private final JsonMapper json;

    MeetingRows(JsonMapper json) {
        this.json = json;
    }

    /** An item as the statement gives it. */
    record ItemRow(
            UUID id,
            AgendaKind kind,
            String title,
            TalkForm form,
            int minutes,
            @Nullable UUID plan,
            AgendaItemStatus status,
            String reason,
            String proposedBy,
            @Nullable UUID proposer,
            boolean changed,
            boolean carried,
            int version,
            String sourceWords,
            String sourcePlace,
            @Nullable List<SpeakerRow> speakers,
            @Nullable List<UUID> touches) {}

    /** A speaker as the statement gives it. */
    record SpeakerRow(@Nullable UUID staff, String words) {}

    /** A member's attendance as the statement gives it. */
    record AttendanceRow(UUID staff, AttendanceMark mark, String reason, boolean late, boolean leftEarly) {}

    /** A meeting as the statement gives it, with ids where names are to stand. */
    record MeetingRow(
            MeetingSummary summary,
            UUID year,
            String form,
            int version,
            String cancelReason,
            List<ItemRow> items,
            List<AttendanceRow> attendance,
            List<GuestLine> guests,
            List<NoticeView> notices,
            List<HistoryRow> history,
            @Nullable SheetContent sheet) {}

    MeetingRow whole(ResultSet row, int index) throws SQLException {
        return new MeetingRow(
                head(row, 0, 0, 0),
                row.getObject("year_id", UUID.class),
                row.getString("form"),
                row.getInt("version"),
                row.getString("cancel_reason"),
                list(row, "items", ItemRow[].class),
                list(row, "attendance", AttendanceRow[].class),
                list(row, "guests", GuestLine[].class),
                list(row, "notices", NoticeView[].class),
                list(row, "history", HistoryRow[].class),
                sheet(row));
    }

    private @Nullable SheetContent sheet(ResultSet row) throws SQLException {
        @Nullable String kept = row.getString("sheet_content");
        return kept == null ? null : json.readValue(kept, SheetContent.class);
    }

    static MeetingSummary summary(ResultSet row, int index) throws SQLException {
        return head(row, row.getInt("items"), row.getInt("present"), row.getInt("members"));
    }

    private static MeetingSummary head(ResultSet row, int items, int present, int members) throws SQLException {
        return new MeetingSummary(
                new MeetingId(row.getObject("id", UUID.class)),
                row.getInt("no"),
                row.getInt("shown"),
                row.getString("theme"),
                row.getBoolean("extraordinary"),
                row.getInt("quarter"),
                row.getObject("day", LocalDate.class),
                row.getObject("start_time", LocalTime.class),
                row.getString("place"),
                row.getObject("plan_line", UUID.class),
                MeetingStatus.valueOf(row.getString("status")),
                row.getBoolean("entered_later"),
                items,
                present,
                members);
    }

    private <T> List<T> list(ResultSet row, String column, Class<T[]> type) throws SQLException {
        String text = row.getString(column);
        return text == null ? List.of() : List.of(json.readValue(text, type));
    }
}
