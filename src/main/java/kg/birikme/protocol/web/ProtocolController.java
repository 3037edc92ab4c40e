package kg.birikme.protocol.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import kg.birikme.protocol.domain.CommentService;
import kg.birikme.protocol.domain.CorrectionService;
import kg.birikme.protocol.domain.ProtocolPage;
import kg.birikme.protocol.domain.ProtocolPages;
import kg.birikme.protocol.domain.SigningService;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Language;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The protocol as it looks on paper, what is missing before the signature, the signature, corrections after it. */
@Controller
@RequestMapping("/years/{slug}/meetings/{no}/protocol")
class ProtocolController {

    private final ProtocolPages pages;
    private final SigningService signing;
    private final CorrectionService corrections;
    private final CommentService comments;
    private final ProtocolPaper papers;
    private final Submission submission;

    ProtocolController(
            ProtocolPages pages, SigningService signing, CorrectionService corrections, CommentService comments,
            ProtocolPaper papers, Submission submission) {
        this.pages = pages;
        this.signing = signing;
        this.corrections = corrections;
        this.comments = comments;
        this.papers = papers;
        this.submission = submission;
    }

    /** A comment on the draft. */
    public record CommentForm(UUID id, @NotBlank @Size(max = 2000) String text) {}

    /** An addendum or an annulment, under the password. */
    public record CorrectionForm(UUID id, @NotBlank @Size(max = 5000) String text, @NotBlank String password) {}

    /** The signature, under the password. */
    public record SignForm(@NotBlank String password) {}

    @GetMapping
    String protocol(@PathVariable String slug, @PathVariable int no, Model model) {
        return show(pages.page(slug, no), model);
    }

    @PostMapping("/comments")
    String comment(
            @PathVariable String slug, @PathVariable int no, @Valid @ModelAttribute("comment") CommentForm form,
            BindingResult errors, Model model) {
        ProtocolPage page = pages.page(slug, no);
        return submission.send(
                errors, () -> comments.comment(page.id(), form.id(), form.text()), () -> onward(slug, no),
                () -> show(page, model));
    }

    @PostMapping("/addenda")
    String addendum(
            @PathVariable String slug, @PathVariable int no, @Valid @ModelAttribute("addendum") CorrectionForm form,
            BindingResult errors, Model model) {
        ProtocolPage page = pages.page(slug, no);
        return submission.send(
                errors,
                () -> corrections.addendum(page.id(), form.id(), form.text(), form.password()),
                () -> onward(slug, no),
                () -> show(page, model));
    }

    @PostMapping("/annulment")
    String annul(
            @PathVariable String slug, @PathVariable int no, @Valid @ModelAttribute("annulment") CorrectionForm form,
            BindingResult errors, Model model) {
        ProtocolPage page = pages.page(slug, no);
        return submission.send(
                errors,
                () -> corrections.annul(page.id(), form.id(), form.text(), form.password()),
                () -> onward(slug, no),
                () -> show(page, model));
    }

    @GetMapping("/sign")
    String signing(@PathVariable String slug, @PathVariable int no, Model model) {
        model.addAttribute("form", new SignForm(""));
        return signPage(pages.page(slug, no), model);
    }

    @PostMapping("/sign")
    String sign(
            @PathVariable String slug, @PathVariable int no, @Valid @ModelAttribute("form") SignForm form,
            BindingResult errors, Model model) {
        ProtocolPage page = pages.page(slug, no);
        return submission.send(
                errors,
                () -> signing.sign(page.id(), form.password()),
                () -> {
                    Flash.good("protocol.flash.signed", page.number());
                    return address(slug, no);
                },
                () -> signPage(pages.page(slug, no), model));
    }

    private String signPage(ProtocolPage page, Model model) {
        if (!page.may().maySign()) {
            throw new ActionForbidden("sign the protocol");
        }
        return fill(page, model, "protocol/sign");
    }

    private String show(ProtocolPage page, Model model) {
        blank(model, "comment", new CommentForm(UUID.randomUUID(), ""));
        blank(model, "addendum", new CorrectionForm(UUID.randomUUID(), "", ""));
        blank(model, "annulment", new CorrectionForm(UUID.randomUUID(), "", ""));
        return fill(page, model, "protocol/protocol");
    }

    private String fill(ProtocolPage page, Model model, String view) {
        Language language = Language.of(LocaleContextHolder.getLocale());
        model.addAttribute("page", page);
        model.addAttribute("paper", papers.protocol(page, language));
        return view;
    }

    private static void blank(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }

    private static String onward(String slug, int no) {
        Flash.saved();
        return address(slug, no);
    }

    private static String address(String slug, int no) {
        return "redirect:/years/" + slug + "/meetings/" + no + "/protocol";
    }
}
