package kg.birikme.web.text;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import kg.birikme.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of the pages: Kyrgyz, until somebody chooses another. It is kept in a cookie, which signing in sets from the
 * account: so the sign-in page and the error pages speak the person's language too, and no page asks the database for it.
 * What the browser prefers is not asked: browsers in schools are set to Russian or English by whoever installed them.
 */
final class LanguageCookie implements LocaleResolver {

    private static final String NAME = "birikme-language";
    private static final Duration YEAR = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(NAME) instanceof Locale chosen) {
            return chosen;
        }
        Cookie cookie = WebUtils.getCookie(request, NAME);
        String code = cookie == null ? Language.KY.code() : cookie.getValue();
        Locale locale = Language.of(Locale.forLanguageTag(code)).locale();
        request.setAttribute(NAME, locale);
        return locale;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        Language language = locale == null ? Language.KY : Language.of(locale);
        request.setAttribute(NAME, language.locale());
        if (response != null) {
            ResponseCookie cookie = ResponseCookie.from(NAME, language.code())
                    .path("/")
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .maxAge(YEAR)
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }
}
