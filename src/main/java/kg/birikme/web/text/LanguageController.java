package kg.birikme.web.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import kg.birikme.shared.Language;
import kg.birikme.web.BackLink;
import kg.birikme.web.LanguageKeeper;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Changes the language: by a link where nobody is signed in, by a form for an account, which keeps it. */
@Controller
class LanguageController {

    private final LocaleResolver locales;
    private final ObjectProvider<LanguageKeeper> keepers;

    LanguageController(LocaleResolver locales, ObjectProvider<LanguageKeeper> keepers) {
        this.locales = locales;
        this.keepers = keepers;
    }

    @GetMapping("/language")
    String look(@RequestParam Language to, HttpServletRequest request, HttpServletResponse response) {
        locales.setLocale(request, response, to.locale());
        return "redirect:" + BackLink.of(request);
    }

    @PostMapping("/language")
    String choose(
            @RequestParam Language to,
            @Nullable Principal who,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (who != null) {
            keepers.forEach(keeper -> keeper.keep(to));
        }
        locales.setLocale(request, response, to.locale());
        return "redirect:" + BackLink.of(request);
    }
}
