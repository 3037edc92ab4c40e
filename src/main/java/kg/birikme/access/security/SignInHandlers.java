package kg.birikme.access.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kg.birikme.access.AccountEvent.Kind;
import kg.birikme.access.SignedIn;
import kg.birikme.access.domain.AccountSessions;
import kg.birikme.access.domain.SignInService;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** What happens besides on signing in and out: the device is noted, the account's language chosen, the audit trail told. */
@Component
class SignInHandlers {

    private final SignInService signIn;
    private final LocaleResolver locales;

    SignInHandlers(SignInService signIn, LocaleResolver locales) {
        this.signIn = signIn;
        this.locales = locales;
    }

    void signedIn(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        request.getSession()
                .setAttribute(AccountSessions.DEVICE, Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
        if (authentication.getDetails() instanceof Language language) {
            locales.setLocale(request, response, language.locale());
        }
        Cookie told = new Cookie(SessionOver.COOKIE, "");
        told.setPath("/");
        told.setMaxAge(0);
        response.addCookie(told);
        tell(authentication, Kind.SIGNED_IN);
    }

    void signedOut(@Nullable Authentication authentication) {
        if (authentication != null) {
            tell(authentication, Kind.SIGNED_OUT);
        }
    }

    private void tell(Authentication authentication, Kind kind) {
        if (authentication.getPrincipal() instanceof SignedIn who) {
            SchoolContext.within(who.schoolId(), () -> signIn.tell(who, kind));
        }
    }
}
