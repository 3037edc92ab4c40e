package kg.birikme.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.birikme.meeting.AttendanceMark;
import kg.birikme.meeting.AttendanceView;
import kg.birikme.meeting.AttendeeView;
import kg.birikme.meeting.GuestMark;
import kg.birikme.meeting.GuestView;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.domain.SheetContent;
import kg.birikme.paper.Table;
import kg.birikme.paper.Wording;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * The rows and the count under the attendance sheet (F4): to be signed before the meeting, with the reasons of absence once
 * attendance has been taken (R48).
 */
final class AttendanceRows {

    private static final int UNANNOUNCED_ROWS = 5;
    private static final String TO_BE_WRITTEN = "______";

    private final MeetingView meeting;
    private final List<SheetContent.Row> members;
    private final Wording words;
    private final Map<StaffId, AttendeeView> marks;

    AttendanceRows(MeetingView meeting, SheetContent sheet, Wording words) {
        this.meeting = meeting;
        this.members = sheet.members();
        this.words = words;
        this.marks = meeting.attendance().attendees().stream()
                .collect(Collectors.toMap(AttendeeView::staff, Function.identity()));
    }

    Table.Builder into(Table.Builder table) {
        boolean taken = meeting.attendance().taken();
        table.column("№", 5, Table.Align.CENTER)
                .column(words.say("name"), 42)
                .column(words.say("classPost"), 24)
                .pen(words.say("signature"), 16)
                .column(words.say("note"), 18)
                .group(words.say("membersGroup"));
        int number = 0;
        for (SheetContent.Row member : members) {
            table.row(
                    String.valueOf(++number),
                    member.name(),
                    classOrPost(member),
                    "",
                    note(marks.get(new StaffId(member.staff()))));
        }
        table.group(words.say("guestsGroup"));
        int guestNumber = 0;
        for (GuestView guest : meeting.guests()) {
            if (taken || guest.mark() != GuestMark.UNANNOUNCED) {
                table.row(String.valueOf(++guestNumber), guest.name(), guest.post(), "", note(guest));
            }
        }
        return taken ? table : table.blankRows(UNANNOUNCED_ROWS);
    }

    String totals() {
        AttendanceView attendance = meeting.attendance();
        if (!attendance.taken()) {
            return words.say("totals", members.size(), TO_BE_WRITTEN, TO_BE_WRITTEN, TO_BE_WRITTEN, TO_BE_WRITTEN);
        }
        long excused = attendance.absent().stream()
                .filter(one -> one.mark() == AttendanceMark.EXCUSED)
                .count();
        return words.say(
                "totals",
                attendance.total(),
                attendance.present(),
                attendance.absent().size(),
                excused,
                meeting.guestsPresent().size());
    }

    private String note(@Nullable AttendeeView attendee) {
        if (attendee == null) {
            return "";
        }
        List<String> notes = new ArrayList<>();
        if (attendee.mark() != AttendanceMark.PRESENT) {
            notes.add(words.say("mark." + attendee.mark().name()));
        }
        if (!attendee.reason().isEmpty()) {
            notes.add(attendee.reason());
        }
        if (attendee.late()) {
            notes.add(words.say("late"));
        }
        if (attendee.leftEarly()) {
            notes.add(words.say("leftEarly"));
        }
        return String.join(", ", notes);
    }

    private String note(GuestView guest) {
        return switch (guest.mark()) {
            case DECLINED -> words.say("mark.DECLINED");
            case SUBSTITUTE -> words.say("substitute", guest.substitute());
            default -> "";
        };
    }

    private String classOrPost(SheetContent.Row member) {
        if (member.schoolClass() != null) {
            return member.schoolClass();
        }
        return member.master() ? words.say("master") : "";
    }
}
