package kg.birikme.meeting.web;

import jakarta.validation.Valid;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.domain.MeetingAction;
import kg.birikme.meeting.domain.MeetingFile;
import kg.birikme.meeting.domain.MeetingMoving;
import kg.birikme.meeting.domain.MeetingPages;
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
            @PathVariable String slug, @PathVariable int no, @Valid @ModelAttribute("form") MoveForm form,
            BindingResult errors, Model model) {
        MeetingId id = pages.locate(slug, no).id();
        return submission.send(
                errors,
                () -> moving.move(form.move(id)),
                () -> {
                    Flash.good("meeting.flash.moved");
                    return MeetingScreen.redirect(slug, no);
                },
                () -> again("meeting/move", slug, no, model),
                () -> MoveForm.of(pages.file(id).meeting(), pages.locate(slug, no).year()));
    }

    @GetMapping("/cancel")
    String cancel(@PathVariable String slug, @PathVariable int no, Model model) {
        MeetingFile file = screen.act(slug, no, MeetingAction.CANCEL, model);
        model.addAttribute("form", MoveForm.of(file.meeting(), MeetingScreen.year(model)));
        return page("meeting/cancel", model);
    }

    @PostMapping("/cancel")
    String cancel(
            @PathVariable String slug, @PathVariable int no, @Valid @ModelAttribute("form") MoveForm form,
            BindingResult errors, Model model) {
        MeetingId id = pages.locate(slug, no).id();
        return submission.send(
                errors,
                () -> moving.cancel(form.cancellation(id)),
                () -> {
                    Flash.good("meeting.flash.cancelled");
                    return MeetingScreen.redirect(slug, no);
                },
                () -> again("meeting/cancel", slug, no, model),
                () -> MoveForm.of(pages.file(id).meeting(), pages.locate(slug, no).year()));
    }

    private String again(String view, String slug, int no, Model model) {
        screen.fill(slug, no, model);
        return page(view, model);
    }

    private String page(String view, Model model) {
        model.addAttribute("quarterChoices", words.quarters());
        return view;
    }
}
