package kg.birikme.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import kg.birikme.access.DemonstrationAccounts;
import kg.birikme.access.FirstStart;
import kg.birikme.access.security.TooManyAttemptsException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sign-in page. What is sent from it is taken by the security filters; a refusal comes back here. */
@Controller
class SignInController {

    private static final String VIEW = "access/sign-in";

    private final ObjectProvider<DemonstrationAccounts> demonstration;
    private final ObjectProvider<FirstStart> firstStart;

    SignInController(ObjectProvider<DemonstrationAccounts> demonstration, ObjectProvider<FirstStart> firstStart) {
        this.demonstration = demonstration;
        this.firstStart = firstStart;
    }

    @GetMapping("/sign-in")
    String page(@Nullable Principal who, @RequestParam(required = false) @Nullable String set, Model model) {
        if (who != null) {
            return "redirect:/";
        }
        if (firstStart.stream().anyMatch(FirstStart::pending)) {
            return "redirect:/setup";
        }
        model.addAttribute("page", new SignInPage("", null, 0, set != null, offers()));
        return VIEW;
    }

    /** Forwarded to by the security filters only: whoever comes by address gets the empty form. */
    @PostMapping("/sign-in/refused")
    ModelAndView refused(HttpServletRequest request, @RequestParam(defaultValue = "") String login) {
        Object refusal = request.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        if (refusal == null) {
            return new ModelAndView("redirect:/sign-in");
        }
        int minutes = refusal instanceof TooManyAttemptsException tooMany ? tooMany.minutes() : 0;
        String key = minutes > 0 ? "access.refusal.tooMany" : "access.refusal.signIn";
        ModelAndView form = new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_CONTENT);
        form.addObject("page", new SignInPage(login, key, minutes, false, offers()));
        return form;
    }

    private List<DemonstrationAccounts.Offer> offers() {
        return demonstration.stream().flatMap(some -> some.offers().stream()).toList();
    }
}
