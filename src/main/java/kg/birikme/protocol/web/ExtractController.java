package kg.birikme.protocol.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.paper.PaperLanguage;
import kg.birikme.paper.Print;
import kg.birikme.protocol.domain.ExtractPages;
import kg.birikme.protocol.domain.ExtractPages.Extracts;
import kg.birikme.protocol.domain.ExtractPaper;
import kg.birikme.protocol.domain.ExtractService;
import kg.birikme.shared.Language;
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

/** Extracts of a signed protocol (F6): the register, the giving of one, and its paper. */
@Controller
@RequestMapping("/years/{slug}/meetings/{no}/protocol/extracts")
class ExtractController {

    private final ExtractPages pages;
    private final ExtractService extracts;
    private final ExtractPaper paper;
    private final Submission submission;

    ExtractController(ExtractPages pages, ExtractService extracts, ExtractPaper paper, Submission submission) {
        this.pages = pages;
        this.extracts = extracts;
        this.paper = paper;
        this.submission = submission;
    }

    /** Which item, to whom and what for; of a protocol annulled since, its edition. */
    record ExtractForm(
            UUID id,
            @NotNull @Nullable Integer item,
            @NotBlank @Size(max = 300) String givenTo,
            @NotBlank @Size(max = 500) String purpose,
            @Nullable Integer edition) {}

    @GetMapping
    String register(
            @PathVariable String slug,
            @PathVariable int no,
            @RequestParam(required = false) @Nullable Integer edition,
            Model model) {
        model.addAttribute("form", new ExtractForm(UUID.randomUUID(), null, "", "", edition));
        return page(slug, no, edition, model);
    }

    @PostMapping
    String give(
            @PathVariable String slug,
            @PathVariable int no,
            @Valid @ModelAttribute("form") ExtractForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> extracts.give(
                        slug,
                        no,
                        form.edition(),
                        new ExtractService.Wish(
                                form.id(), Objects.requireNonNull(form.item()), form.givenTo(), form.purpose())),
                () -> {
                    Flash.good("protocol.flash.extract");
                    return ProtocolScreen.redirect(slug, no) + "/extracts"
                            + (form.edition() == null ? "" : "?edition=" + form.edition());
                },
                () -> page(slug, no, form.edition(), model));
    }

    @GetMapping("/{number}.pdf")
    Print extract(
            @PathVariable String slug,
            @PathVariable int no,
            @PathVariable int number,
            @PaperLanguage Language language,
            @RequestParam(required = false) @Nullable Integer edition) {
        Paper sheet = paper.of(pages.extract(slug, no, edition, number), language);
        return Print.of(sheet, slug);
    }

    private String page(String slug, int no, @Nullable Integer edition, Model model) {
        Extracts shown = pages.of(slug, no, edition);
        model.addAttribute("extracts", shown)
                .addAttribute("page", shown.page())
                .addAttribute("may", shown.page().may())
                .addAttribute("base", ProtocolScreen.base(slug, no))
                .addAttribute("edition", edition == null ? "" : edition.toString())
                .addAttribute(
                        "items",
                        shown.items().stream()
                                .map(item ->
                                        new Choice(String.valueOf(item.number()), item.number() + ". " + item.title()))
                                .toList());
        return "protocol/extracts";
    }
}
