package kg.birikme.meeting.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.domain.AttendanceEntry;
import kg.birikme.meeting.domain.Invitations;
import kg.birikme.meeting.domain.MeetingAction;
import kg.birikme.meeting.domain.MeetingAttendance;
import kg.birikme.meeting.domain.MeetingAttendance.GuestEntry;
import kg.birikme.meeting.domain.MeetingPages;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.school.Schools;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who came (R48), and that the meeting was held (R3). */
@Controller
@RequestMapping("/years/{slug}/meetings/{no}")
class AttendanceController {

    private final MeetingScreen screen;
    private final MeetingPages pages;
    private final MeetingAttendance attendance;
    private final Invitations invitations;
    private final People people;
    private final Schools schools;
    private final Submission submission;
    private final Clock clock;

    AttendanceController(
            MeetingScreen screen,
            MeetingPages pages,
            MeetingAttendance attendance,
            Invitations invitations,
            People people,
            Schools schools,
            Submission submission,
            Clock clock) {
        this.screen = screen;
        this.pages = pages;
        this.attendance = attendance;
        this.invitations = invitations;
        this.people = people;
        this.schools = schools;
        this.submission = submission;
        this.clock = clock;
    }

    @GetMapping("/attendance")
    String form(@PathVariable String slug, @PathVariable int no, Model model) {
        MeetingView meeting =
                screen.act(slug, no, MeetingAction.TAKE_ATTENDANCE, model).meeting();
        List<MemberView> members = members(meeting);
        model.addAttribute("form", AttendanceForm.of(meeting, members));
        return page(meeting, members, model);
    }

    /** @param all whether the button «Баары катышты» was pressed */
    @PostMapping("/attendance")
    String take(
            @PathVariable String slug,
            @PathVariable int no,
            @RequestParam(defaultValue = "false") boolean all,
            @Valid @ModelAttribute("form") AttendanceForm form,
            BindingResult errors,
            Model model) {
        MeetingId id = pages.locate(slug, no).id();
        return submission.send(
                errors,
                () -> attendance.take(id, form.carried(), all ? List.of() : form.entries(), form.guestEntries()),
                () -> {
                    Flash.saved();
                    return MeetingScreen.redirect(slug, no);
                },
                () -> {
                    MeetingView meeting = screen.fill(slug, no, model).meeting();
                    return page(meeting, members(meeting), model);
                },
                () -> {
                    MeetingView meeting = pages.file(id).meeting();
                    return AttendanceForm.of(meeting, members(meeting));
                });
    }

    @PostMapping("/attendance/guests")
    String welcome(
            @PathVariable String slug,
            @PathVariable int no,
            @RequestParam UUID id,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String post) {
        invitations.welcome(pages.locate(slug, no).id(), id, name, post);
        Flash.saved();
        return MeetingScreen.redirect(slug, no) + "/attendance#guests";
    }

    @PostMapping("/hold")
    String hold(@PathVariable String slug, @PathVariable int no) {
        attendance.hold(pages.locate(slug, no).id());
        Flash.good("meeting.flash.held");
        return MeetingScreen.redirect(slug, no);
    }

    @GetMapping("/take-back")
    String takeBack(@PathVariable String slug, @PathVariable int no, Model model) {
        screen.act(slug, no, MeetingAction.TAKE_BACK, model);
        model.addAttribute("form", new ReasonForm(""));
        return "meeting/take-back";
    }

    @PostMapping("/take-back")
    String takeBack(
            @PathVariable String slug,
            @PathVariable int no,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model) {
        MeetingId id = pages.locate(slug, no).id();
        return submission.send(
                errors,
                () -> attendance.takeBack(id, form.reason()),
                () -> {
                    Flash.good("meeting.flash.takenBack");
                    return MeetingScreen.redirect(slug, no);
                },
                () -> {
                    screen.fill(slug, no, model);
                    return "meeting/take-back";
                });
    }

    private List<MemberView> members(MeetingView meeting) {
        return people.membersOn(Objects.requireNonNullElse(meeting.date(), LocalDate.now(clock)));
    }

    private String page(MeetingView meeting, List<MemberView> members, Model model) {
        model.addAttribute("members", members)
                .addAttribute("marks", AttendanceMark.values())
                .addAttribute(
                        "guestMarks",
                        List.of(
                                GuestMark.INVITED,
                                GuestMark.ACCEPTED,
                                GuestMark.DECLINED,
                                GuestMark.CAME,
                                GuestMark.SUBSTITUTE))
                .addAttribute(
                        "invited",
                        meeting.guests().stream()
                                .filter(guest -> guest.mark() != GuestMark.UNANNOUNCED)
                                .toList())
                .addAttribute(
                        "unannounced",
                        meeting.guests().stream()
                                .filter(guest -> guest.mark() == GuestMark.UNANNOUNCED)
                                .toList())
                .addAttribute("quorum", schools.profile().settings().quorumPercent())
                .addAttribute("newId", UUID.randomUUID());
        return "meeting/attendance";
    }

    /** The attendance of a whole meeting, one line a member and one a guest. */
    record AttendanceForm(
            @Nullable Integer version,
            @Nullable List<Row> rows,
            @Nullable List<GuestRow> guests) {

        /** A member's line. */
        record Row(
                @Nullable UUID staff,
                @Nullable AttendanceMark mark,
                @Nullable String reason,
                @Nullable Boolean late,
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
        record GuestRow(
                @Nullable UUID guest,
                @Nullable GuestMark mark,
                @Nullable String substitute) {}

        static AttendanceForm of(MeetingView meeting, List<MemberView> members) {
            Map<StaffId, AttendeeView> kept = meeting.attendance().attendees().stream()
                    .collect(Collectors.toMap(AttendeeView::staff, Function.identity()));
            List<Row> rows = new ArrayList<>();
            for (MemberView member : members) {
                AttendeeView known = kept.get(member.staff());
                rows.add(
                        known == null
                                ? new Row(member.staff().value(), AttendanceMark.PRESENT, "", false, false)
                                : new Row(
                                        member.staff().value(),
                                        known.mark(),
                                        known.reason(),
                                        known.late(),
                                        known.leftEarly()));
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
                    : rows.stream()
                            .filter(row -> row != null && row.staff() != null)
                            .map(Row::entry)
                            .toList();
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
}
