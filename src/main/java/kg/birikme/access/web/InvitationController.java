package kg.birikme.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import kg.birikme.access.OneTimeCode;
import kg.birikme.access.domain.InvitationService;
import kg.birikme.access.domain.Throttle.TooManyAttempts;
import kg.birikme.shared.InvalidInput;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The way in for a person with a one-time code: by the link, or by typing the code from the slip. */
@Controller
class InvitationController {

    private final InvitationService invitations;

    InvitationController(InvitationService invitations) {
        this.invitations = invitations;
    }

    @GetMapping("/invitation")
    ModelAndView enter() {
        return codeForm(new CodeForm(""), HttpStatus.OK);
    }

    @PostMapping("/invitation")
    ModelAndView entered(@Valid @ModelAttribute("form") CodeForm form, BindingResult faults) {
        if (faults.hasErrors()) {
            return codeForm(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:/invitation/" + OneTimeCode.typed(form.code()).value());
    }

    @GetMapping("/invitation/{code}")
    ModelAndView choose(
            @PathVariable String code, @ModelAttribute("form") CodeForm form, BindingResult faults,
            HttpServletRequest request) {
        try {
            String login = invitations.loginFor(OneTimeCode.typed(code), request.getRemoteAddr());
            return passwordForm(code, login, new NewPasswordForm("", "", login), HttpStatus.OK);
        } catch (InvalidInput gone) {
            faults.rejectValue("code", gone.messageKey());
            return codeForm(form, HttpStatus.GONE);
        } catch (TooManyAttempts tooMany) {
            return tooMany(form, faults, tooMany);
        }
    }

    @PostMapping("/invitation/{code}")
    ModelAndView accept(
            @PathVariable String code, @Valid @ModelAttribute("form") NewPasswordForm form, BindingResult faults,
            HttpServletRequest request) {
        if (!faults.hasErrors() && !form.same()) {
            faults.rejectValue("repeated", "access.refusal.passwordsDiffer");
        }
        if (faults.hasErrors()) {
            return passwordForm(code, form.login(), form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            invitations.accept(OneTimeCode.typed(code), form.password(), request.getRemoteAddr());
            return new ModelAndView("redirect:/sign-in?set");
        } catch (InvalidInput refused) {
            if (refused.field().equals("password")) {
                faults.rejectValue("password", refused.messageKey(), refused.arguments(), null);
                return passwordForm(code, form.login(), form, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            return new ModelAndView("redirect:/invitation/" + OneTimeCode.typed(code).value());
        } catch (TooManyAttempts tooMany) {
            faults.rejectValue("password", "access.refusal.tooMany", new Object[] {tooMany.minutes()}, null);
            return passwordForm(code, form.login(), form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView tooMany(CodeForm form, BindingResult faults, TooManyAttempts tooMany) {
        faults.rejectValue("code", "access.refusal.tooMany", new Object[] {tooMany.minutes()}, null);
        return codeForm(form, HttpStatus.TOO_MANY_REQUESTS);
    }

    private static ModelAndView codeForm(CodeForm form, HttpStatus status) {
        ModelAndView page = new ModelAndView("access/invitation-code", status);
        page.addObject("form", form);
        return page;
    }

    private static ModelAndView passwordForm(String code, String login, NewPasswordForm form, HttpStatus status) {
        ModelAndView page = new ModelAndView("access/invitation", status);
        page.addObject("code", OneTimeCode.typed(code).value());
        page.addObject("login", login);
        page.addObject("form", form);
        return page;
    }
}
