package kg.birikme.protocol.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kg.birikme.protocol.domain.CommentService;
import kg.birikme.protocol.domain.JournalPages;
import kg.birikme.protocol.domain.ProtocolPage.Journal;
import kg.birikme.protocol.domain.ProtocolPages;
import kg.birikme.web.Flash;
import kg.birikme.web.Paging;
import kg.birikme.web.Submission;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The journal of protocols (R5) and each protocol's own page. */
@Controller
class ProtocolController {

    private final ProtocolScreen screen;
    private final ProtocolPages pages;
    private final JournalPages journals;
    private final CommentService comments;
    private final Submission submission;

    ProtocolController(
            ProtocolScreen screen,
            ProtocolPages pages,
            JournalPages journals,
            CommentService comments,
            Submission submission) {
        this.screen = screen;
        this.pages = pages;
        this.journals = journals;
        this.comments = comments;
        this.submission = submission;
    }

    /** @param check whether the chain of all signatures is to be proved */
    @GetMapping("/years/{slug}/protocols")
    String journal(
            @PathVariable String slug,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean check,
            Model model) {
        Journal journal = journals.journal(slug, page);
        model.addAttribute("journal", journal)
                .addAttribute("address", "/years/" + slug + "/protocols")
                .addAttribute("paging", Paging.of(page, journal.total()))
                .addAttribute("good", Tone.GOOD)
                .addAttribute("bad", Tone.BAD);
        if (check) {
            model.addAttribute("unbroken", journals.chainUnbroken()).addAttribute("end", journals.chainEnd());
        }
        return "protocol/journal";
    }

    @GetMapping("/years/{slug}/meetings/{no}/protocol")
    String protocol(
            @PathVariable String slug,
            @PathVariable int no,
            @RequestParam(required = false) @Nullable Integer edition,
            Model model) {
        return screen.show(slug, no, edition, model);
    }

    @PostMapping("/years/{slug}/meetings/{no}/protocol/comments")
    String comment(
            @PathVariable String slug,
            @PathVariable int no,
            @Valid @ModelAttribute("form") CommentForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> comments.comment(pages.locate(slug, no), form.id(), form.text()),
                () -> {
                    Flash.saved();
                    return ProtocolScreen.redirect(slug, no) + "#comments";
                },
                () -> screen.show(slug, no, null, model));
    }

    /** What a member says of the draft. */
    record CommentForm(UUID id, @NotBlank @Size(max = 2000) String text) {}
}
