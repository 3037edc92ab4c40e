package kg.birikme.protocol.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.access.OwnPassword;
import kg.birikme.protocol.ProtocolStatus;
import kg.birikme.protocol.Protocols;
import kg.birikme.protocol.domain.CorrectionService;
import kg.birikme.protocol.domain.ProtocolPage;
import kg.birikme.protocol.domain.ProtocolPages;
import kg.birikme.protocol.domain.SigningService;
import kg.birikme.seal.SigningForm;
import kg.birikme.shared.ActionForbidden;
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

/** The chair's signature (R6), and the two ways to correct what is signed (B12). */
@Controller
@RequestMapping("/years/{slug}/meetings/{no}/protocol")
class SigningController {

    private final ProtocolScreen screen;
    private final ProtocolPages pages;
    private final SigningService signing;
    private final CorrectionService corrections;
    private final Submission submission;
    private final Protocols protocols;

    SigningController(
            ProtocolScreen screen,
            ProtocolPages pages,
            SigningService signing,
            CorrectionService corrections,
            Submission submission,
            Protocols protocols) {
        this.protocols = protocols;
        this.screen = screen;
        this.pages = pages;
        this.signing = signing;
        this.corrections = corrections;
        this.submission = submission;
    }

    @GetMapping("/sign")
    String ask(@PathVariable String slug, @PathVariable int no, Model model) {
        ProtocolPage page = screen.fill(slug, no, model);
        if (page.status() == ProtocolStatus.SIGNED) {
            return ProtocolScreen.redirect(slug, no);
        }
        return signPage(page, model);
    }

    @PostMapping("/sign")
    String sign(
            @PathVariable String slug,
            @PathVariable int no,
            @Valid @ModelAttribute("form") SigningForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> signing.sign(pages.locate(slug, no), form.shown(), form.password()),
                () -> onward(slug, no, "protocol.flash.signed"),
                () -> signPage(screen.fill(slug, no, model), model),
                () -> {
                    model.addAttribute("changes", screen.changes(form.shown(), slug, no));
                    return SigningForm.CHANGED;
                });
    }

    /** Shows the whole paper, what it is made of now, and which protocols before it still wait (B13). */
    private String signPage(ProtocolPage page, Model model) {
        ActionForbidden.unless(page.may().maySign(), "sign the protocol");
        model.addAttribute("form", SigningForm.of(page.content()));
        screen.paper(page, model);
        model.addAttribute(
                "earlier",
                protocols.unsigned(page.year().id()).stream()
                        .filter(one -> one.number() < page.number())
                        .map(one -> String.valueOf(one.number()))
                        .collect(Collectors.joining(", ")));
        return "protocol/sign";
    }

    @GetMapping("/addendum")
    String addendum(@PathVariable String slug, @PathVariable int no, Model model) {
        model.addAttribute("form", CorrectionForm.empty());
        return correction(slug, no, "addendum", model);
    }

    @PostMapping("/addendum")
    String addAddendum(
            @PathVariable String slug,
            @PathVariable int no,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> corrections.addendum(pages.locate(slug, no), form.id(), form.text(), form.password()),
                () -> onward(slug, no, "protocol.flash.addendum"),
                () -> correction(slug, no, "addendum", model));
    }

    @GetMapping("/annulment")
    String annulment(@PathVariable String slug, @PathVariable int no, Model model) {
        model.addAttribute("form", CorrectionForm.empty());
        return correction(slug, no, "annulment", model);
    }

    @PostMapping("/annulment")
    String annul(
            @PathVariable String slug,
            @PathVariable int no,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> corrections.annul(pages.locate(slug, no), form.id(), form.text(), form.password()),
                () -> onward(slug, no, "protocol.flash.annulled"),
                () -> correction(slug, no, "annulment", model));
    }

    private String correction(String slug, int no, String kind, Model model) {
        ProtocolPage page = screen.fill(slug, no, model);
        ActionForbidden.unless(page.may().mayCorrect(), "correct the protocol");
        screen.paper(page, model);
        model.addAttribute("kind", kind);
        return "protocol/correction";
    }

    private static String onward(String slug, int no, String message) {
        Flash.good(message);
        return ProtocolScreen.redirect(slug, no);
    }

    /** An addendum, or the reason of an annulment, with the password that stands for the signature (B12). */
    record CorrectionForm(
            UUID id,
            @NotBlank @Size(max = 5000) String text,
            @OwnPassword String password) {

        static CorrectionForm empty() {
            return new CorrectionForm(UUID.randomUUID(), "", "");
        }
    }
}
