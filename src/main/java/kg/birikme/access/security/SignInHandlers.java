package kg.birikme.access.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import kg.birikme.access.AccountEvent.Kind;
import kg.birikme.access.Device;
import kg.birikme.access.SignedIn;
import kg.birikme.access.domain.AccountSessions;
import kg.birikme.access.domain.SignInService;
import kg.birikme.shared.Language;
import kg.birikme.shared.SchoolContext;
import kg.birikme.web.Flash;
import kg.birikme.web.WebProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** What happens besides on signing in and out: the device is noted, the account's language chosen, the audit trail told. */
@Component
class SignInHandlers {

    private static final String DEVICE = "birikme-device";
    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH.mm", Locale.ROOT);

    private final SignInService signIn;
    private final LocaleResolver locales;
    private final Clock clock;
    private final WebProperties pages;

    SignInHandlers(SignInService signIn, LocaleResolver locales, Clock clock, WebProperties pages) {
        this.pages = pages;
        this.signIn = signIn;
        this.locales = locales;
        this.clock = clock;
    }

    void signedIn(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        request.getSession().setAttribute(AccountSessions.DEVICE, Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
        if (authentication.getDetails() instanceof Language language) {
            locales.setLocale(request, response, language.locale());
        }
        Cookie told = new Cookie(SessionOver.COOKIE, "");
        told.setPath("/");
        told.setMaxAge(0);
        response.addCookie(told);
        tell(authentication, Kind.SIGNED_IN);
        if (authentication.getPrincipal() instanceof SignedIn who) {
            SchoolContext.within(who.schoolId(), () -> signIn.resetSince(who))
                    .ifPresent(reset -> warn(request, response, reset));
            remember(request, response, who);
        }
    }

    /** The name of the cookie by which a browser that has signed in before is known. */
    String deviceCookie() {
        return pages.cookie(DEVICE);
    }

    /** A browser that is known already keeps its mark: else it could count its attempts afresh. */
    private void remember(HttpServletRequest request, HttpServletResponse response, SignedIn who) {
        signIn.mark(who, SignInDetails.of(request, deviceCookie()).device()).ifPresent(mark -> {
            Cookie cookie = new Cookie(deviceCookie(), mark);
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(pages.https());
            cookie.setMaxAge(YEAR_SECONDS);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        });
    }

    /** The security filters stand before the pages: the next page's message is laid down by hand. */
    private void warn(HttpServletRequest request, HttpServletResponse response, SignInService.Reset reset) {
        FlashMap next = new FlashMap();
        next.put(
                Flash.NAME,
                new Flash(
                        Flash.Kind.WARNING,
                        "access.reset.notice",
                        List.of(reset.by(), MOMENT.format(reset.at().atZone(clock.getZone())))));
        new SessionFlashMapManager().saveOutputFlashMap(next, request, response);
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
