package kg.birikme.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kg.birikme.access.OneTimeCode;
import kg.birikme.access.TooManyAttempts;
import kg.birikme.access.domain.InvitationService;
import kg.birikme.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The way in for a person with a one-time code: by the link, or by typing the code from the slip. */
@Controller
class InvitationController {

    private static final String FORM = "form";

    private final InvitationService invitations;

    InvitationController(InvitationService invitations) {
        this.invitations = invitations;
    }

    @GetMapping("/invitation")
    ModelAndView enter() {
        return codeForm(new CodeForm(""), HttpStatus.OK);
    }

    /** An address of an older slip: the code comes in the form from here on, and out of the address. */
    @GetMapping("/invitation/{code}")
    ModelAndView lead(@PathVariable String code) {
        return codeForm(new CodeForm(code), HttpStatus.OK);
    }

    @PostMapping("/invitation")
    ModelAndView entered(@Valid @ModelAttribute(FORM) CodeForm form, BindingResult faults, HttpServletRequest request) {
        if (faults.hasErrors()) {
            return codeForm(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            String login = invitations.loginFor(OneTimeCode.typed(form.code()), request.getRemoteAddr());
            return passwordForm(form.code(), login, new NewPasswordForm("", "", login), null, HttpStatus.OK);
        } catch (InvalidInput gone) {
            faults.rejectValue("code", gone.messageKey(), gone.arguments(), null);
            return codeForm(form, HttpStatus.GONE);
        } catch (TooManyAttempts tooMany) {
            faults.rejectValue("code", "access.refusal.tooMany", new Object[] {tooMany.minutes()}, null);
            return codeForm(form, HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    @PostMapping("/invitation/accept")
    ModelAndView accept(
            @RequestParam(defaultValue = "") String code,
            @Valid @ModelAttribute(FORM) NewPasswordForm form,
            BindingResult faults,
            HttpServletRequest request) {
        if (!faults.hasErrors() && !form.same()) {
            faults.rejectValue("repeated", "access.refusal.passwordsDiffer");
        }
        if (faults.hasErrors()) {
            return passwordForm(code, form.login(), form, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            invitations.accept(OneTimeCode.typed(code), form.password(), request.getRemoteAddr());
            return new ModelAndView("redirect:/sign-in?set");
        } catch (InvalidInput refused) {
            if (refused.field().equals("password")) {
                faults.rejectValue("password", refused.messageKey(), refused.arguments(), null);
                return passwordForm(code, form.login(), form, faults, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            return gone(code, refused);
        } catch (TooManyAttempts tooMany) {
            faults.rejectValue("password", "access.refusal.tooMany", new Object[] {tooMany.minutes()}, null);
            return passwordForm(code, form.login(), form, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView gone(String code, InvalidInput refused) {
        CodeForm again = new CodeForm(code);
        BindingResult faults = new BeanPropertyBindingResult(again, FORM);
        faults.rejectValue("code", refused.messageKey(), refused.arguments(), null);
        return codeForm(again, HttpStatus.GONE).addObject(BindingResult.MODEL_KEY_PREFIX + FORM, faults);
    }

    private static ModelAndView codeForm(CodeForm form, HttpStatus status) {
        return new ModelAndView("access/invitation-code", status).addObject(FORM, form);
    }

    private static ModelAndView passwordForm(
            String code, String login, NewPasswordForm form, @Nullable BindingResult faults, HttpStatus status) {
        ModelAndView page = new ModelAndView("access/invitation", status);
        page.addObject("code", OneTimeCode.typed(code).value());
        page.addObject("login", login);
        page.addObject(FORM, form);
        page.addObject(
                BindingResult.MODEL_KEY_PREFIX + FORM,
                faults == null ? new BeanPropertyBindingResult(form, FORM) : faults);
        return page;
    }

    /** @param code the one-time code as typed, with or without hyphens */
    record CodeForm(@NotBlank @Size(max = 100) String code) {}

    /**
     * @param password the password wished for; what is good enough the policy knows
     * @param repeated the same once more
     * @param login    the user name shown beside it, and for the browser's password store
     */
    record NewPasswordForm(
            @NotBlank @Size(max = 1000) String password,
            @NotBlank @Size(max = 1000) String repeated,
            @Size(max = 100) String login) {

        boolean same() {
            return password.equals(repeated);
        }
    }
}
