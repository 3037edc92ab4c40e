package kg.birikme.protocol.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.protocol.domain.ProtocolPages;
import kg.birikme.protocol.domain.SignatoryService;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.StaffId;
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

/** The director names who signs in the stead of a chair who can sign no more (R97). */
@Controller
@RequestMapping("/years/{slug}/meetings/{no}/protocol/signatory")
class SignatoryController {

    private final ProtocolScreen screen;
    private final ProtocolPages pages;
    private final SignatoryService signatories;
    private final Submission submission;

    SignatoryController(
            ProtocolScreen screen, ProtocolPages pages, SignatoryService signatories, Submission submission) {
        this.screen = screen;
        this.pages = pages;
        this.signatories = signatories;
        this.submission = submission;
    }

    /** Who signs, and why not the chair. */
    record SignatoryForm(
            @NotNull @Nullable UUID staff,
            @NotBlank @Size(max = 500) String reason) {}

    @GetMapping
    String ask(@PathVariable String slug, @PathVariable int no, Model model) {
        model.addAttribute("form", new SignatoryForm(null, ""));
        return page(slug, no, model);
    }

    @PostMapping
    String name(
            @PathVariable String slug,
            @PathVariable int no,
            @Valid @ModelAttribute("form") SignatoryForm form,
            BindingResult errors,
            Model model) {
        return submission.send(
                errors,
                () -> signatories.name(
                        pages.locate(slug, no), new StaffId(Objects.requireNonNull(form.staff())), form.reason()),
                () -> {
                    Flash.good("protocol.flash.signatory");
                    return ProtocolScreen.redirect(slug, no);
                },
                () -> page(slug, no, model));
    }

    private String page(String slug, int no, Model model) {
        ActionForbidden.unless(screen.fill(slug, no, model).may().mayNameSignatory(), "name who signs");
        model.addAttribute(
                "members",
                signatories.choices().stream()
                        .map(member -> Choice.of(member.staff(), member.name()))
                        .toList());
        return "protocol/signatory";
    }
}
