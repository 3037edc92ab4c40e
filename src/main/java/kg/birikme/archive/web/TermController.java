package kg.birikme.archive.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.access.OwnPassword;
import kg.birikme.archive.domain.ArchiveAction;
import kg.birikme.archive.domain.ArchivePages.ArchivePage;
import kg.birikme.archive.domain.ArchivePages.ArchiveRow;
import kg.birikme.archive.domain.DisposalService;
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

/** What a person decides when the term has ended (B18): longer, or disposal by an act of two. */
@Controller
@RequestMapping("/years/{slug}/archive")
class TermController {

    private final ArchiveScreen screen;
    private final DisposalService disposals;
    private final Submission submission;

    TermController(ArchiveScreen screen, DisposalService disposals, Submission submission) {
        this.screen = screen;
        this.disposals = disposals;
        this.submission = submission;
    }

    @GetMapping("/longer")
    String askLonger(@PathVariable String slug, Model model) {
        ArchivePage page = screen.fill(slug, ArchiveAction.KEEP_LONGER, model);
        if (!page.may(ArchiveAction.KEEP_LONGER)) {
            return back(slug);
        }
        LocalDate until = Objects.requireNonNull(page.row().year().keepUntil());
        model.addAttribute("form", new LongerForm(UUID.randomUUID(), until.plusYears(1), ""));
        return "archive/longer";
    }

    @PostMapping("/longer")
    String longer(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") LongerForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> disposals.keepLonger(slug, form.id(), form.until(), form.reason()),
                () -> onward(slug, "archive.flash.longer"),
                () -> again(slug, ArchiveAction.KEEP_LONGER, "archive/longer", model));
    }

    @GetMapping("/disposal")
    String askProposal(@PathVariable String slug, Model model) {
        if (!screen.fill(slug, ArchiveAction.PROPOSE_DISPOSAL, model).may(ArchiveAction.PROPOSE_DISPOSAL)) {
            return back(slug);
        }
        model.addAttribute("form", new ProposalForm(UUID.randomUUID(), "", ""));
        return "archive/disposal";
    }

    @PostMapping("/disposal")
    String propose(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> disposals.propose(slug, form.id(), form.reason(), form.password()),
                () -> onward(slug, "archive.flash.proposed"),
                () -> again(slug, ArchiveAction.PROPOSE_DISPOSAL, "archive/disposal", model));
    }

    @PostMapping("/disposal/withdraw")
    String withdraw(@PathVariable String slug) {
        disposals.withdraw(slug);
        return onward(slug, "archive.flash.withdrawn");
    }

    @GetMapping("/disposal/confirm")
    String askDirector(@PathVariable String slug, Model model) {
        ArchivePage page = screen.fill(slug, ArchiveAction.CONFIRM_DISPOSAL, model);
        if (!page.may(ArchiveAction.CONFIRM_DISPOSAL)) {
            return back(slug);
        }
        ArchiveRow.Disposal act = Objects.requireNonNull(page.row().disposal());
        model.addAttribute("form", new SignActForm(act.id(), act.version(), ""));
        return "archive/confirm";
    }

    @PostMapping("/disposal/confirm")
    String confirm(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") SignActForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> disposals.confirm(slug, form.id(), form.version(), form.password()),
                () -> onward(slug, "archive.flash.disposed"),
                () -> again(slug, ArchiveAction.CONFIRM_DISPOSAL, "archive/confirm", model));
    }

    private String again(String slug, ArchiveAction action, String view, Model model) {
        screen.fill(slug, action, model);
        return view;
    }

    private static String onward(String slug, String key) {
        Flash.good(key);
        return back(slug);
    }

    /** The year's page says where it stands. */
    private static String back(String slug) {
        return "redirect:/years/" + slug + "/archive";
    }

    /** Until when a year is kept longer, and why. */
    record LongerForm(
            @NotNull UUID id,
            @NotNull LocalDate until,
            @NotBlank @Size(max = 1000) String reason) {}

    /** The deputy's signature under a proposal to dispose of a year. */
    record ProposalForm(
            @NotNull UUID id,
            @NotBlank @Size(max = 1000) String reason,
            @OwnPassword String password) {}
}
