package kg.birikme.access.web;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Objects;
import kg.birikme.access.SignedIn;
import kg.birikme.access.domain.AccountSessions;
import kg.birikme.access.domain.OwnAccountService;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Language;
import kg.birikme.web.Flash;
import kg.birikme.web.Submission;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody's own account: password, language, open sessions. */
@Controller
@RequestMapping("/account")
class AccountController {

    private static final String BACK = "redirect:/account";

    private final OwnAccountService account;
    private final AccountSessions sessions;
    private final Submission submission;

    AccountController(OwnAccountService account, AccountSessions sessions, Submission submission) {
        this.account = account;
        this.sessions = sessions;
        this.submission = submission;
    }

    @GetMapping
    String page(Authentication who, HttpSession session, Model model) {
        model.addAttribute("form", ChangePasswordForm.empty());
        return page(signedIn(who), session, model);
    }

    @PostMapping("/password")
    String changePassword(
            @Valid @ModelAttribute("form") ChangePasswordForm form,
            BindingResult faults,
            Authentication who,
            HttpSession session,
            Model model) {
        if (!form.same()) {
            faults.rejectValue("repeated", "access.refusal.passwordsDiffer");
        }
        return submission.send(
                faults,
                () -> account.changePassword(form.password(), form.wanted(), session.getId()),
                () -> {
                    Flash.good("access.done.password");
                    return BACK;
                },
                () -> page(signedIn(who), session, model));
    }

    @PostMapping("/sessions/end")
    String endSession(@RequestParam String key, @RequestParam(defaultValue = "") String password) {
        account.endSession(key, password);
        Flash.good("access.done.sessionEnded");
        return BACK;
    }

    @PostMapping("/sessions/end-all")
    String endAllSessions(@RequestParam(defaultValue = "") String password, HttpSession session) {
        account.endAllSessions(password);
        session.invalidate();
        return "redirect:/sign-in";
    }

    private String page(SignedIn who, HttpSession session, Model model) {
        model.addAttribute("login", who.login());
        model.addAttribute("languages", Arrays.asList(Language.values()));
        model.addAttribute("sessions", sessions.of(who.accountId(), session.getId()));
        return "access/account";
    }

    private static SignedIn signedIn(Authentication who) {
        if (who.getPrincipal() instanceof SignedIn signedIn) {
            return signedIn;
        }
        throw new ActionForbidden("have an account page without an account");
    }

    /**
     * @param password the present password
     * @param wanted   the one wished for
     * @param repeated the same once more
     */
    record ChangePasswordForm(
            @NotBlank @Size(max = 1000) String password,
            @NotBlank @Size(max = 1000) String wanted,
            @NotBlank @Size(max = 1000) String repeated) {

        static ChangePasswordForm empty() {
            return new ChangePasswordForm("", "", "");
        }

        boolean same() {
            return Objects.equals(wanted, repeated);
        }
    }
}
