package kg.birikme.archive.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kg.birikme.access.OwnPassword;
import kg.birikme.archive.domain.ArchiveAction;
import kg.birikme.archive.domain.ArchivePages.ArchivePage;
import kg.birikme.archive.domain.ArchivePages.ArchiveRow;
import kg.birikme.archive.domain.StorageService;
import kg.birikme.school.KeptDocument;
import kg.birikme.seal.SigningForm;
import kg.birikme.web.Choices;
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

/** The chair hands a year over, the deputy accepts it (R12, form F14). */
@Controller
@RequestMapping("/years/{slug}/archive")
class TransferController {

    private final ArchiveScreen screen;
    private final StorageService storage;
    private final Choices choices;
    private final Submission submission;

    TransferController(ArchiveScreen screen, StorageService storage, Choices choices, Submission submission) {
        this.screen = screen;
        this.storage = storage;
        this.choices = choices;
        this.submission = submission;
    }

    @GetMapping("/hand-over")
    String askChair(@PathVariable String slug, Model model) {
        if (!screen.fill(slug, ArchiveAction.HAND_OVER, model).may(ArchiveAction.HAND_OVER)) {
            return back(slug);
        }
        return handOverPage(slug, new HandOverForm(UUID.randomUUID(), List.of(), "", ""), model);
    }

    @PostMapping("/hand-over")
    String handOver(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") HandOverForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> storage.handOver(slug, form.id(), form.chosen(), form.shown(), form.password()),
                () -> onward(slug, "archive.flash.handedOver"),
                () -> {
                    screen.fill(slug, ArchiveAction.HAND_OVER, model);
                    return handOverPage(slug, form, model);
                },
                () -> SigningForm.CHANGED);
    }

    private String handOverPage(String slug, HandOverForm form, Model model) {
        StorageService.Offer offer = storage.offer(slug);
        model.addAttribute("form", form.showing(offer.shown()))
                .addAttribute("lines", offer.lines())
                .addAttribute(
                        "offered", choices.of(offer.optional().toArray(KeptDocument.Kind[]::new), "archive.kind"));
        return "archive/hand-over";
    }

    @PostMapping("/take-back")
    String takeBack(@PathVariable String slug) {
        storage.takeBack(slug);
        return onward(slug, "archive.flash.takenBack");
    }

    @GetMapping("/accept")
    String askDeputy(@PathVariable String slug, Model model) {
        ArchivePage page = screen.fill(slug, ArchiveAction.ACCEPT, model);
        if (!page.may(ArchiveAction.ACCEPT)) {
            return back(slug);
        }
        ArchiveRow.Transfer act = Objects.requireNonNull(page.row().transfer());
        model.addAttribute("form", new SignActForm(act.id(), act.version(), ""));
        return acceptPage(model);
    }

    @PostMapping("/accept")
    String accept(
            @PathVariable String slug,
            @Valid @ModelAttribute("form") SignActForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> storage.accept(slug, form.id(), form.version(), form.password()),
                () -> onward(slug, "archive.flash.accepted"),
                () -> {
                    screen.fill(slug, ArchiveAction.ACCEPT, model);
                    return acceptPage(model);
                });
    }

    private String acceptPage(Model model) {
        model.addAttribute("term", storage.term());
        return "archive/accept";
    }

    private static String onward(String slug, String key) {
        Flash.good(key);
        return back(slug);
    }

    /** The year's page says where it stands. */
    private static String back(String slug) {
        return "redirect:/years/" + slug + "/archive";
    }

    /** The chair's signature under the act of transfer, and what goes along. */
    record HandOverForm(
            @NotNull UUID id,
            @Nullable List<KeptDocument.Kind> added,
            @NotBlank @Size(max = 20_000) String shown,
            @OwnPassword String password) {

        /** The same for a page that shows the documents as they are now. */
        HandOverForm showing(String present) {
            return new HandOverForm(id, added, present, "");
        }

        Set<KeptDocument.Kind> chosen() {
            Set<KeptDocument.Kind> chosen = EnumSet.noneOf(KeptDocument.Kind.class);
            if (added != null) {
                chosen.addAll(added);
            }
            return chosen;
        }
    }
}
