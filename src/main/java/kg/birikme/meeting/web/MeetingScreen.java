package kg.birikme.meeting.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.domain.MeetingAction;
import kg.birikme.meeting.domain.MeetingFile;
import kg.birikme.meeting.domain.MeetingPages;
import kg.birikme.meeting.domain.MeetingPermissions;
import kg.birikme.meeting.domain.Schedule;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.school.OtherAssociationView;
import kg.birikme.school.OtherAssociations;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.web.SiteAddress;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Fills what every page of a meeting shows. */
@Component
class MeetingScreen {

    private final MeetingPages pages;
    private final Years years;
    private final OtherAssociations associations;
    private final MeetingWords words;
    private final SiteAddress addresses;
    private final Clock clock;

    MeetingScreen(
            MeetingPages pages,
            Years years,
            OtherAssociations associations,
            MeetingWords words,
            SiteAddress addresses,
            Clock clock) {
        this.pages = pages;
        this.years = years;
        this.associations = associations;
        this.words = words;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The meeting's own page. */
    String show(String slug, int no, Model model) {
        MeetingFile file = fill(slug, no, model);
        Map<OtherAssociationId, String> names =
                associations.all().stream().collect(Collectors.toMap(OtherAssociationView::id, words::name));
        model.addAttribute("steps", MeetingSteps.of(file))
                .addAttribute("lines", MeetingSteps.history(file))
                .addAttribute("associations", names)
                .addAttribute("newId", UUID.randomUUID())
                .addAttribute(
                        "next", next(file, (MeetingPermissions) Objects.requireNonNull(model.getAttribute("may"))));
        if (file.meeting().status() == MeetingStatus.CONVENED) {
            String here = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
            model.addAttribute(
                    "share",
                    words.share(file.meeting(), addresses.forOthers(here).orElse(here) + base(slug, no)));
        }
        return "meeting/detail";
    }

    /** A page on which the meeting is acted upon; only for whoever may. */
    MeetingFile act(String slug, int no, MeetingAction action, Model model) {
        MeetingFile file = fill(slug, no, model);
        require(model, action);
        return file;
    }

    /** @throws ActionForbidden unless one of the actions is open to the actor on the meeting in the model */
    static void require(Model model, MeetingAction... actions) {
        boolean open = model.getAttribute("may") instanceof MeetingPermissions may
                && Arrays.stream(actions).anyMatch(may::may);
        ActionForbidden.unless(open, "meeting " + Arrays.toString(actions));
    }

    /** The year, the meeting and what may be done with it. */
    MeetingFile fill(String slug, int no, Model model) {
        YearView year = years.bySlug(slug);
        MeetingFile file = pages.file(year.id(), no);
        model.addAttribute("slug", slug)
                .addAttribute("year", year)
                .addAttribute("file", file)
                .addAttribute("meeting", file.meeting())
                .addAttribute("may", pages.may(file.meeting(), year))
                .addAttribute("words", words)
                .addAttribute("base", base(slug, no));
        return file;
    }

    /** The year that {@link #fill} has put into the model. */
    static YearView year(Model model) {
        return (YearView) Objects.requireNonNull(model.getAttribute("year"));
    }

    static String base(String slug, int no) {
        return "/years/" + slug + "/meetings/" + no;
    }

    static String redirect(String slug, int no) {
        return "redirect:" + base(slug, no);
    }

    private static boolean over(MeetingView meeting, LocalDateTime now) {
        return new Schedule(meeting.date(), meeting.time(), meeting.place(), meeting.quarter()).isOver(now);
    }

    /** The one step that is next for the actor. */
    private Next next(MeetingFile file, MeetingPermissions may) {
        MeetingView meeting = file.meeting();
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate date = meeting.date();
        boolean begun = date != null && !date.isAfter(now.toLocalDate());
        boolean hourCome = date != null
                && begun
                && (meeting.time() == null || !date.atTime(meeting.time()).isAfter(now));
        if (may.may(MeetingAction.ACKNOWLEDGE) && file.unseen()) {
            return Next.ACKNOWLEDGE;
        }
        if (may.may(MeetingAction.CONVENE)) {
            return over(meeting, now) ? Next.ENTER : Next.CONVENE;
        }
        if (begun
                && may.may(MeetingAction.TAKE_ATTENDANCE)
                && !meeting.attendance().taken()) {
            return Next.ATTENDANCE;
        }
        if (hourCome && may.may(MeetingAction.HOLD)) {
            return Next.HOLD;
        }
        return meeting.status().held() ? Next.PROTOCOL : Next.NOTHING;
    }

    /** The primary action of the page. */
    enum Next {
        ACKNOWLEDGE,
        CONVENE,
        ENTER,
        ATTENDANCE,
        HOLD,
        PROTOCOL,
        NOTHING
    }
}
