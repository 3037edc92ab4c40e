package kg.birikme.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import kg.birikme.access.SignedIn;
import kg.birikme.access.domain.AccountSessions;
import kg.birikme.access.domain.OwnAccountService;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everybody's own account: password, language, open sessions. */
@Controller
@RequestMapping("/account")
class AccountController {

    private static final String BACK = "redirect:/account";

    private final OwnAccountService account;
    private final AccountSessions sessions;
    private final LocaleResolver locales;

    AccountController(OwnAccountService account, AccountSessions sessions, LocaleResolver locales) {
        this.account = account;
        this.sessions = sessions;
        this.locales = locales;
    }

    @GetMapping
    ModelAndView page(Authentication who, HttpSession session) {
        return page(ChangePasswordForm.empty(), HttpStatus.OK, signedIn(who), session);
    }

    @PostMapping("/password")
    ModelAndView changePassword(
            @Valid @ModelAttribute("form") ChangePasswordForm form, BindingResult faults, Authentication who,
            HttpSession session, RedirectAttributes flash) {
        if (!faults.hasErrors() && !form.same()) {
            faults.rejectValue("repeated", "access.refusal.passwordsDiffer");
        }
        if (!faults.hasErrors()) {
            try {
                account.changePassword(form.password(), form.wanted(), session.getId());
                flash.addFlashAttribute("flash", "access.done.password");
                return new ModelAndView(BACK);
            } catch (InvalidInput refused) {
                faults.rejectValue(refused.field(), refused.messageKey(), refused.arguments(), null);
            }
        }
        return page(form, HttpStatus.UNPROCESSABLE_CONTENT, signedIn(who), session);
    }

    @PostMapping("/language")
    String speak(
            @RequestParam Language language, HttpServletRequest request, HttpServletResponse response,
            RedirectAttributes flash) {
        account.speak(language);
        locales.setLocale(request, response, language.locale());
        flash.addFlashAttribute("flash", "access.done.language");
        return BACK;
    }

    @PostMapping("/sessions/end")
    String endSession(@RequestParam String key, RedirectAttributes flash) {
        account.endSession(key);
        flash.addFlashAttribute("flash", "access.done.sessionEnded");
        return BACK;
    }

    @PostMapping("/sessions/end-all")
    String endAllSessions(HttpSession session) {
        account.endAllSessions();
        session.invalidate();
        return "redirect:/sign-in";
    }

    private ModelAndView page(ChangePasswordForm form, HttpStatus status, SignedIn who, HttpSession session) {
        ModelAndView page = new ModelAndView("access/account", status);
        page.addObject("form", form);
        page.addObject("login", who.login());
        page.addObject("languages", Language.values());
        page.addObject("sessions", sessions.of(who.accountId(), session.getId()));
        return page;
    }

    private static SignedIn signedIn(Authentication who) {
        if (who.getPrincipal() instanceof SignedIn signedIn) {
            return signedIn;
        }
        throw new ActionForbidden("have an account page without an account");
    }
}
