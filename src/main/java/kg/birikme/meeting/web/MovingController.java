package kg.birikme.meeting.web;

import static kg.birikme.shared.KyrgyzText.said;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.domain.MeetingAction;
import kg.birikme.meeting.domain.MeetingFile;
import kg.birikme.meeting.domain.MeetingMoving;
import kg.birikme.meeting.domain.MeetingMoving.Cancellation;
import kg.birikme.meeting.domain.MeetingMoving.Move;
import kg.birikme.meeting.domain.MeetingMoving.Replacement;
import kg.birikme.meeting.domain.MeetingPages;
import kg.birikme.meeting.domain.ScheduleWish;
import kg.birikme.school.YearView;
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

/** Moving and cancelling a meeting under the norms (R3, R8). */
@Controller
@RequestMapping("/years/{slug}/meetings/{no}")
class MovingController {

    private final MeetingScreen screen;
    private final MeetingPages pages;
    private final MeetingMoving moving;
    private final MeetingWords words;
    private final Submission submission;

    MovingController(
            MeetingScreen screen, MeetingPages pages, MeetingMoving moving, MeetingWords words, Submission submission) {
        this.screen = screen;
        this.pages = pages;
        this.moving = moving;
        this.words = words;
        this.submission = submission;
    }

    @GetMapping("/move")
    String move(@PathVariable String slug, @PathVariable int no, Model model) {
        MeetingFile file = screen.act(slug, no, MeetingAction.MOVE, model);
        model.addAttribute("form", MoveForm.of(file.meeting(), MeetingScreen.year(model)));
        return page("meeting/move", model);
    }

    @PostMapping("/move")
    String move(
            @PathVariable String slug,
            @PathVariable int no,
            @Valid @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            Model model) {
        MeetingId id = pages.locate(slug, no).id();
        return submission.send(
                errors,
                () -> moving.move(form.move(id)),
                () -> {
                    Flash.good("meeting.flash.moved");
                    return MeetingScreen.redirect(slug, no);
                },
                () -> again("meeting/move", slug, no, model),
                () -> MoveForm.of(
                        pages.file(id).meeting(), pages.locate(slug, no).year()));
    }

    @GetMapping("/cancel")
    String cancel(@PathVariable String slug, @PathVariable int no, Model model) {
        MeetingFile file = screen.act(slug, no, MeetingAction.CANCEL, model);
        model.addAttribute("form", MoveForm.of(file.meeting(), MeetingScreen.year(model)));
        return page("meeting/cancel", model);
    }

    @PostMapping("/cancel")
    String cancel(
            @PathVariable String slug,
            @PathVariable int no,
            @Valid @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            Model model) {
        MeetingId id = pages.locate(slug, no).id();
        return submission.send(
                errors,
                () -> moving.cancel(form.cancellation(id)),
                () -> {
                    Flash.good("meeting.flash.cancelled");
                    return MeetingScreen.redirect(slug, no);
                },
                () -> again("meeting/cancel", slug, no, model),
                () -> MoveForm.of(
                        pages.file(id).meeting(), pages.locate(slug, no).year()));
    }

    private String again(String view, String slug, int no, Model model) {
        screen.fill(slug, no, model);
        return page(view, model);
    }

    private String page(String view, Model model) {
        model.addAttribute("quarterChoices", words.quarters());
        return view;
    }

    /** A move or a cancellation, with what the norms may ask for. */
    record MoveForm(
            @Nullable Integer version,
            @Nullable LocalDate date,
            @Nullable LocalTime time,
            @Size(max = 150) @Nullable String place,
            @Nullable Integer quarter,
            @Nullable Boolean knowingly,
            @Size(max = 500) @Nullable String reason,
            @Size(max = 500) @Nullable String normReason,
            @Nullable UUID replacementId,
            @Nullable LocalDate replacementDate,
            @Nullable LocalTime replacementTime) {

        /** The quarter follows the date unless it was chosen against it. */
        static MoveForm of(MeetingView meeting, YearView year) {
            boolean followed = meeting.date() != null && year.proposedQuarter(meeting.date()) == meeting.quarter();
            return new MoveForm(
                    meeting.version(),
                    meeting.date(),
                    meeting.time(),
                    meeting.place(),
                    followed ? null : meeting.quarter(),
                    false,
                    "",
                    "",
                    UUID.randomUUID(),
                    null,
                    null);
        }

        Move move(MeetingId id) {
            return new Move(
                    id,
                    carried(),
                    new ScheduleWish(date, time, place, quarter, Boolean.TRUE.equals(knowingly)),
                    said(reason),
                    said(normReason),
                    replacement());
        }

        Cancellation cancellation(MeetingId id) {
            return new Cancellation(id, carried(), said(reason), said(normReason), replacement());
        }

        private int carried() {
            return Objects.requireNonNullElse(version, -1);
        }

        private @Nullable Replacement replacement() {
            return replacementDate == null || replacementId == null
                    ? null
                    : new Replacement(replacementId, replacementDate, replacementTime, null);
        }
    }
}
