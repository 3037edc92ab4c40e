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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns rows of the meeting statements into values. */
@Component
class MeetingRows {

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
            boolean changed,
            boolean carried,
            int version,
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
                items,
                present,
                members);
    }

    private <T> List<T> list(ResultSet row, String column, Class<T[]> type) throws SQLException {
        String text = row.getString(column);
        return text == null ? List.of() : List.of(json.readValue(text, type));
    }
}
