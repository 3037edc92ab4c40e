package kg.birikme.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.birikme.meeting.AttendanceMark;
import kg.birikme.meeting.AttendeeView;
import kg.birikme.meeting.GuestMark;
import kg.birikme.meeting.GuestView;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.domain.AttendanceEntry;
import kg.birikme.meeting.domain.GuestEntry;
import kg.birikme.people.MemberView;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** The attendance of a whole meeting, one line a member and one a guest. */
record AttendanceForm(@Nullable Integer version, @Nullable List<Row> rows, @Nullable List<GuestRow> guests) {

    /** A member's line. */
    record Row(
            @Nullable UUID staff, @Nullable AttendanceMark mark, @Nullable String reason, @Nullable Boolean late,
            @Nullable Boolean leftEarly) {

        AttendanceEntry entry() {
            return new AttendanceEntry(
                    new StaffId(Objects.requireNonNull(staff)),
                    mark == null ? AttendanceMark.PRESENT : mark,
                    reason == null ? "" : reason,
                    Boolean.TRUE.equals(late),
                    Boolean.TRUE.equals(leftEarly));
        }
    }

    /** A guest's line. */
    record GuestRow(@Nullable UUID guest, @Nullable GuestMark mark, @Nullable String substitute) {}

    static AttendanceForm of(MeetingView meeting, List<MemberView> members) {
        Map<StaffId, AttendeeView> kept = meeting.attendance().attendees().stream()
                .collect(Collectors.toMap(AttendeeView::staff, Function.identity()));
        List<Row> rows = new ArrayList<>();
        for (MemberView member : members) {
            AttendeeView known = kept.get(member.staff());
            rows.add(known == null
                    ? new Row(member.staff().value(), AttendanceMark.PRESENT, "", false, false)
                    : new Row(member.staff().value(), known.mark(), known.reason(), known.late(), known.leftEarly()));
        }
        List<GuestRow> guests = meeting.guests().stream()
                .filter(guest -> guest.mark() != GuestMark.UNANNOUNCED)
                .map(AttendanceForm::row)
                .toList();
        return new AttendanceForm(meeting.version(), rows, guests);
    }

    private static GuestRow row(GuestView guest) {
        return new GuestRow(guest.id(), guest.mark(), guest.substitute());
    }

    int carried() {
        return Objects.requireNonNullElse(version, -1);
    }

    List<AttendanceEntry> entries() {
        return rows == null
                ? List.of()
                : rows.stream().filter(row -> row != null && row.staff() != null).map(Row::entry).toList();
    }

    List<GuestEntry> guestEntries() {
        return guests == null
                ? List.of()
                : guests.stream()
                        .filter(row -> row != null && row.guest() != null && row.mark() != null)
                        .map(row -> new GuestEntry(
                                Objects.requireNonNull(row.guest()),
                                Objects.requireNonNull(row.mark()),
                                Objects.requireNonNullElse(row.substitute(), "")))
                        .toList();
    }
}
