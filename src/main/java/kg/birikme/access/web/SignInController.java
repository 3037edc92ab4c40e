package kg.birikme.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import kg.birikme.access.DemonstrationAccounts;
import kg.birikme.access.FirstStart;
import kg.birikme.access.security.TooManyAttemptsException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sign-in page. What is sent from it is taken by the security filters; a refusal comes back here. */
@Controller
class SignInController {

    private static final String FORM = "form";

    private final ObjectProvider<DemonstrationAccounts> demonstration;
    private final ObjectProvider<FirstStart> firstStart;

    SignInController(ObjectProvider<DemonstrationAccounts> demonstration, ObjectProvider<FirstStart> firstStart) {
        this.demonstration = demonstration;
        this.firstStart = firstStart;
    }

    @GetMapping("/sign-in")
    ModelAndView page(
            @Nullable Principal who,
            @RequestParam(required = false) @Nullable String set,
            @RequestParam(required = false) @Nullable String founded,
            @CookieValue(name = "birikme-over", required = false) @Nullable String over) {
        if (who != null) {
            return new ModelAndView("redirect:/");
        }
        if (firstStart.stream().anyMatch(FirstStart::pending)) {
            return new ModelAndView("redirect:/setup");
        }
        return form(SignInForm.EMPTY, HttpStatus.OK)
                .addObject("passwordSet", set != null)
                .addObject("founded", founded != null)
                .addObject("over", over == null ? "" : "kept".equals(over) ? "kept" : "over");
    }

    /** Forwarded to by the security filters only: whoever comes by address gets the empty form. */
    @PostMapping("/sign-in/refused")
    ModelAndView refused(HttpServletRequest request, @RequestParam(defaultValue = "") String login) {
        Object refusal = request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        if (refusal == null) {
            return new ModelAndView("redirect:/sign-in");
        }
        SignInForm typed = new SignInForm(login, "");
        BindingResult faults = new BeanPropertyBindingResult(typed, FORM);
        if (refusal instanceof TooManyAttemptsException tooMany) {
            faults.reject("access.refusal.tooMany", new Object[] {tooMany.minutes()}, null);
        } else {
            faults.reject("access.refusal.signIn");
        }
        return form(typed, HttpStatus.UNPROCESSABLE_CONTENT).addObject(BindingResult.MODEL_KEY_PREFIX + FORM, faults);
    }

    private ModelAndView form(SignInForm form, HttpStatus status) {
        ModelAndView page = new ModelAndView("access/sign-in", status);
        page.addObject(FORM, form);
        page.addObject("passwordSet", false);
        page.addObject("founded", false);
        page.addObject("over", "");
        page.addObject(
                "offers",
                demonstration.stream().flatMap(some -> some.offers().stream()).toList());
        return page;
    }

    /**
     * What the sign-in page shows again after a refusal; it is sent to the security filters.
     *
     * @param login    what was typed
     * @param password never filled
     */
    record SignInForm(String login, String password) {

        static final SignInForm EMPTY = new SignInForm("", "");
    }
}
