package kg.birikme.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.domain.Invitations;
import kg.birikme.meeting.domain.Invitations.GuestDetails;
import kg.birikme.meeting.domain.MeetingAction;
import kg.birikme.meeting.domain.MeetingPages;
import kg.birikme.people.People;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.school.OtherAssociations;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Choice;
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

/** Invitations of a meeting (R7). */
@Controller
@RequestMapping("/years/{slug}/meetings/{no}/invitations")
class InvitationsController {

    private final MeetingScreen screen;
    private final MeetingPages pages;
    private final Invitations invitations;
    private final People people;
    private final OtherAssociations associations;
    private final MeetingWords words;
    private final Submission submission;
    private final Clock clock;

    InvitationsController(
            MeetingScreen screen,
            MeetingPages pages,
            Invitations invitations,
            People people,
            OtherAssociations associations,
            MeetingWords words,
            Submission submission,
            Clock clock) {
        this.screen = screen;
        this.pages = pages;
        this.invitations = invitations;
        this.people = people;
        this.associations = associations;
        this.words = words;
        this.submission = submission;
        this.clock = clock;
    }

    @GetMapping("/new")
    String blank(
            @PathVariable String slug,
            @PathVariable int no,
            @RequestParam(required = false) @Nullable UUID association,
            Model model) {
        MeetingView meeting = screen.act(slug, no, MeetingAction.INVITE, model).meeting();
        model.addAttribute("form", GuestForm.blank(association));
        return guestPage(meeting, model);
    }

    @PostMapping
    String invite(
            @PathVariable String slug,
            @PathVariable int no,
            @Valid @ModelAttribute("form") GuestForm form,
            BindingResult errors,
            Model model) {
        MeetingId id = pages.locate(slug, no).id();
        return submission.send(
                errors,
                () -> invitations.invite(id, form.id(), form.details()),
                () -> {
                    Flash.good("meeting.flash.invited");
                    return back(slug, no);
                },
                () -> guestPage(screen.fill(slug, no, model).meeting(), model));
    }

    @PostMapping("/chair")
    String inviteChair(
            @PathVariable String slug, @PathVariable int no, @RequestParam UUID id, @RequestParam UUID association) {
        invitations.inviteChair(pages.locate(slug, no).id(), id, association);
        Flash.good("meeting.flash.invited");
        return "redirect:" + MeetingScreen.base(slug, no) + "/convene";
    }

    @PostMapping("/{guest}/answer")
    String answer(
            @PathVariable String slug, @PathVariable int no, @PathVariable UUID guest, @RequestParam boolean comes) {
        invitations.answer(pages.locate(slug, no).id(), guest, comes);
        Flash.saved();
        return back(slug, no);
    }

    @PostMapping("/{guest}/remove")
    String remove(@PathVariable String slug, @PathVariable int no, @PathVariable UUID guest) {
        invitations.remove(pages.locate(slug, no).id(), guest);
        Flash.good("meeting.flash.guestRemoved");
        return back(slug, no);
    }

    private String guestPage(MeetingView meeting, Model model) {
        model.addAttribute(
                        "people",
                        people.atWork(LocalDate.now(clock)).stream()
                                .map(person -> Choice.of(person.id(), person.name()))
                                .toList())
                .addAttribute("others", words.associations(associations.active()))
                .addAttribute(
                        "items",
                        meeting.agenda().stream()
                                .map(item ->
                                        new Choice(item.id().value().toString(), item.position() + ". " + item.title()))
                                .toList());
        return "meeting/guest";
    }

    private static String back(String slug, int no) {
        return "redirect:" + MeetingScreen.base(slug, no) + "#guests";
    }

    /** Whom to invite: somebody of the staff, or somebody in words. */
    record GuestForm(
            @NotNull UUID id,
            @Nullable UUID staff,
            @Size(max = 200) @Nullable String name,
            @Size(max = 300) @Nullable String post,
            @Nullable UUID association,
            @Nullable UUID item,
            @Nullable Boolean informs) {

        static GuestForm blank(@Nullable UUID association) {
            return new GuestForm(UUID.randomUUID(), null, "", "", association, null, false);
        }

        GuestDetails details() {
            return new GuestDetails(
                    staff == null ? null : new StaffId(staff),
                    association == null ? null : new OtherAssociationId(association),
                    item == null ? null : new AgendaItemId(item),
                    name == null ? "" : name,
                    post == null ? "" : post,
                    Boolean.TRUE.equals(informs));
        }
    }
}
