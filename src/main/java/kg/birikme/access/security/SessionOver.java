package kg.birikme.access.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kg.birikme.access.SignedIn;
import kg.birikme.web.BackLink;
import kg.birikme.web.ErrorReason;
import kg.birikme.web.KeptWords;
import kg.birikme.web.WordKeeper.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * What becomes of a request that nobody is signed in for, or whose form is older than the session. Words that a form brings
 * are kept for the person whose page it was; the sign-in page says so and leads back to the form with them. A form that is
 * merely older than the session of the same person is shown again with its words. No one is told that a right is missing.
 */
final class SessionOver implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Tells the sign-in page why it comes. */
    static final String COOKIE = "birikme-over";

    private static final int MINUTES = 60;

    private final KeptWords words;
    private final RequestCache targets;
    private final String[] open;
    private final LoginUrlAuthenticationEntryPoint signIn;

    SessionOver(KeptWords words, RequestCache targets, String signInPage, String... open) {
        this.words = words;
        this.targets = targets;
        this.open = open.clone();
        this.signIn = new LoginUrlAuthenticationEntryPoint(signInPage);
        this.signIn.setFavorRelativeUris(true);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        Optional<Kept> kept = keep(request);
        if (isScript(request)) {
            refuse(request, response, HttpStatus.UNAUTHORIZED, ErrorReason.SIGNED_OUT);
            return;
        }
        boolean sent = !HttpMethod.GET.matches(request.getMethod());
        if (sent) {
            remember(kept.map(Kept::href).orElseGet(() -> BackLink.of(request)), request, response);
        }
        if (kept.isPresent()) {
            tell("kept", request, response);
        } else if (sent || request.getRequestedSessionId() != null) {
            tell("over", request, response);
        }
        try {
            signIn.commence(request, response, refusal);
        } catch (ServletException impossible) {
            throw new IOException(impossible);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (!(denied instanceof CsrfException)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (isSignedIn()) {
            outOfDate(request, response);
        } else if (isOpen(request)) {
            refuse(request, response, HttpStatus.FORBIDDEN, ErrorReason.STALE_FORM);
        } else {
            commence(request, response, new InsufficientAuthenticationException("signed out", denied));
        }
    }

    private void outOfDate(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Kept> kept = keep(request);
        boolean own = kept.filter(Kept::owned).isPresent();
        String href = kept.map(words -> request.getContextPath() + words.href()).orElse("");
        if (request.getHeader("HX-Request") != null && own) {
            response.setHeader("HX-Redirect", href);
        } else if (isScript(request)) {
            response.setStatus(own ? HttpStatus.NO_CONTENT.value() : HttpStatus.UNAUTHORIZED.value());
        } else if (own) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, href);
        } else {
            refuse(
                    request,
                    response,
                    HttpStatus.FORBIDDEN,
                    kept.isPresent() ? ErrorReason.OTHER_PERSON : ErrorReason.STALE_FORM);
        }
    }

    private Optional<Kept> keep(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod()) ? words.keep(request) : Optional.empty();
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, ErrorReason reason)
            throws IOException {
        request.setAttribute(ErrorReason.NAME, reason);
        response.sendError(status.value());
    }

    private static void tell(String what, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(COOKIE, what);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(MINUTES * MINUTES);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private void remember(String target, HttpServletRequest request, HttpServletResponse response) {
        int query = target.indexOf('?');
        targets.saveRequest(
                new Page(
                        request,
                        query < 0 ? target : target.substring(0, query),
                        query < 0 ? null : target.substring(query + 1)),
                response);
    }

    private boolean isOpen(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        for (String pattern : open) {
            if (path.equals(pattern) || pattern.endsWith("*") && path.startsWith(pattern.replaceAll("\\*+$", ""))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSignedIn() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn;
    }

    private static boolean isScript(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null || "fetch".equals(request.getHeader("X-Requested-With"));
    }

    /** The page to go back to, as the cache of targets wants it: a request for it. */
    private static final class Page extends HttpServletRequestWrapper {

        private final String path;
        private final @Nullable String query;

        Page(HttpServletRequest request, String path, @Nullable String query) {
            super(request);
            this.path = path;
            this.query = query;
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }

        @Override
        public String getRequestURI() {
            return getContextPath() + path;
        }

        @Override
        public @Nullable String getQueryString() {
            return query;
        }

        @Override
        public @Nullable String getHeader(String name) {
            return HttpHeaders.ACCEPT.equals(name) ? MediaType.TEXT_HTML_VALUE : super.getHeader(name);
        }
    }
}
