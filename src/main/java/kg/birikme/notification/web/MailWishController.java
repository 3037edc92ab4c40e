package kg.birikme.notification.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kg.birikme.notification.domain.MailWish;
import kg.birikme.notification.domain.MailWishService;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whether a person wants e-mail, and where to. */
@Controller
@RequestMapping("/inbox/mail")
class MailWishController {

    private final MailWishService wishes;
    private final Submission submission;

    MailWishController(MailWishService wishes, Submission submission) {
        this.wishes = wishes;
        this.submission = submission;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", MailWishForm.of(wishes.own()));
        return page(model);
    }

    @PostMapping
    String keep(@Valid @ModelAttribute("form") MailWishForm form, BindingResult errors, Model model) {
        return submission.send(
                errors,
                () -> wishes.keep(requireNonNull(form.version()), form.wanted(), form.typedAddress()),
                () -> {
                    Flash.saved();
                    return "redirect:/inbox/mail";
                },
                () -> page(model),
                () -> MailWishForm.of(wishes.own()));
    }

    private String page(Model model) {
        model.addAttribute("wish", wishes.own());
        model.addAttribute("on", wishes.mailGoesOut());
        return "notification/mail";
    }

    /**
     * A person's wishes about e-mail.
     *
     * @param address empty for the directory's
     */
    record MailWishForm(
            @Nullable @NotNull Integer version,
            boolean wanted,

            @Nullable @Size(max = 200) @Email(message = "{notification.invalid.address}")
            String address) {

        static MailWishForm of(MailWish wish) {
            return new MailWishForm(wish.version(), wish.wanted(), wish.address());
        }

        String typedAddress() {
            return address == null ? "" : address;
        }
    }
}
