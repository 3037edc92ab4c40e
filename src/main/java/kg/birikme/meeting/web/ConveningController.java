package kg.birikme.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.domain.MeetingAction;
import kg.birikme.meeting.domain.MeetingConvening;
import kg.birikme.meeting.domain.MeetingFile;
import kg.birikme.meeting.domain.MeetingPages;
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

/** Convening a meeting, after a look at who will be told what; and the deputy's «Тааныштым» (R4). */
@Controller
@RequestMapping("/years/{slug}/meetings/{no}")
class ConveningController {

    private final MeetingScreen screen;
    private final MeetingPages pages;
    private final MeetingConvening convening;
    private final Submission submission;

    ConveningController(MeetingScreen screen, MeetingPages pages, MeetingConvening convening, Submission submission) {
        this.screen = screen;
        this.pages = pages;
        this.convening = convening;
        this.submission = submission;
    }

    @GetMapping("/convene")
    String preview(@PathVariable String slug, @PathVariable int no, Model model) {
        MeetingFile file = screen.act(slug, no, MeetingAction.CONVENE, model);
        model.addAttribute("form", new ConveneForm(""));
        return previewPage(file, model);
    }

    @PostMapping("/convene")
    String convene(
            @PathVariable String slug,
            @PathVariable int no,
            @Valid @ModelAttribute("form") ConveneForm form,
            BindingResult errors,
            Model model) {
        MeetingId id = pages.locate(slug, no).id();
        return submission.send(
                errors,
                () -> convening.convene(id, form.said()),
                () -> {
                    Flash.good("meeting.flash.convened");
                    return MeetingScreen.redirect(slug, no);
                },
                () -> previewPage(screen.fill(slug, no, model), model));
    }

    /** A meeting that was over before the association kept its meetings here. */
    @PostMapping("/enter")
    String enterLater(@PathVariable String slug, @PathVariable int no) {
        convening.enterLater(pages.locate(slug, no).id());
        Flash.good("meeting.flash.enteredLater");
        return MeetingScreen.redirect(slug, no);
    }

    @PostMapping("/acknowledge")
    String acknowledge(@PathVariable String slug, @PathVariable int no) {
        convening.acknowledge(pages.locate(slug, no).id());
        Flash.good("meeting.flash.acknowledged");
        return MeetingScreen.redirect(slug, no);
    }

    @PostMapping("/acknowledge/undo")
    String unacknowledge(@PathVariable String slug, @PathVariable int no) {
        convening.unacknowledge(pages.locate(slug, no).id());
        Flash.note("meeting.flash.unacknowledged");
        return MeetingScreen.redirect(slug, no);
    }

    private String previewPage(MeetingFile file, Model model) {
        model.addAttribute("preview", convening.preview(file.meeting(), MeetingScreen.year(model)))
                .addAttribute(
                        "proposals",
                        file.meeting().items().stream()
                                .filter(item -> item.status() == kg.birikme.meeting.AgendaItemStatus.PROPOSED)
                                .count())
                .addAttribute("newId", java.util.UUID.randomUUID());
        return "meeting/convene";
    }

    /** @param override why an association that is touched is not invited (B9) */
    record ConveneForm(@Size(max = 500) @Nullable String override) {

        public String said() {
            return override == null ? "" : override;
        }
    }
}
