package kg.birikme.meeting.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.meeting.AttendanceMark;
import kg.birikme.meeting.GuestMark;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.domain.Invitations;
import kg.birikme.meeting.domain.MeetingAction;
import kg.birikme.meeting.domain.MeetingAttendance;
import kg.birikme.meeting.domain.MeetingPages;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.school.Schools;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
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
            MeetingScreen screen, MeetingPages pages, MeetingAttendance attendance, Invitations invitations,
            People people, Schools schools, Submission submission, Clock clock) {
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
            @PathVariable String slug, @PathVariable int no, @RequestParam(defaultValue = "false") boolean all,
            @Valid @ModelAttribute("form") AttendanceForm form, BindingResult errors, Model model) {
        MeetingId id = pages.locate(slug, no).id();
        return submission.send(
                errors,
                () -> attendance.take(
                        id, form.carried(), all ? List.of() : form.entries(), form.guestEntries()),
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
            @PathVariable String slug, @PathVariable int no, @RequestParam UUID id, @RequestParam String name,
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
            @PathVariable String slug, @PathVariable int no, @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors, Model model) {
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
                .addAttribute("guestMarks", List.of(
                        GuestMark.INVITED, GuestMark.ACCEPTED, GuestMark.DECLINED, GuestMark.CAME,
                        GuestMark.SUBSTITUTE))
                .addAttribute("invited", meeting.guests().stream()
                        .filter(guest -> guest.mark() != GuestMark.UNANNOUNCED)
                        .toList())
                .addAttribute("unannounced", meeting.guests().stream()
                        .filter(guest -> guest.mark() == GuestMark.UNANNOUNCED)
                        .toList())
                .addAttribute("quorum", schools.profile().settings().quorumPercent())
                .addAttribute("newId", UUID.randomUUID());
        return "meeting/attendance";
    }
}
