package kg.birikme.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What pages and the handling of forms ask the {@link WordKeeper}; without one, nothing is kept. */
@Component
public class KeptWords {

    /** Tells the script which form was taken: only then are the words on the device forgotten. */
    private static final String TAKEN = "birikme-taken";

    private final ObjectProvider<WordKeeper> keepers;

    KeptWords(ObjectProvider<WordKeeper> keepers) {
        this.keepers = keepers;
    }

    /** For the form that is sent to the address; nothing on a page of nobody. */
    public WordKeeper.@Nullable KeptForm form(String address) {
        HttpServletRequest request = request();
        WordKeeper keeper = keepers.getIfAvailable();
        return keeper == null || request.getUserPrincipal() == null ? null : keeper.form(address, request);
    }

    /** A sign for the person signed in; empty for nobody. */
    public String person() {
        WordKeeper keeper = keepers.getIfAvailable();
        return keeper == null || request().getUserPrincipal() == null ? "" : keeper.person();
    }

    /** Whether the form is only opened with kept words, so that nothing is to be carried out. */
    public static boolean isRestored(HttpServletRequest request) {
        return request.getAttribute(WordKeeper.RESTORED) != null;
    }

    /** When the words were typed with which the page was opened; nothing on a page opened as usual. */
    public @Nullable Instant restoredAt() {
        return request().getAttribute(WordKeeper.RESTORED) instanceof Instant at ? at : null;
    }

    /** Keeps what a request brings that is not taken. */
    public Optional<WordKeeper.Kept> keep(HttpServletRequest request) {
        WordKeeper keeper = keepers.getIfAvailable();
        return keeper == null || request.getParameter(WordKeeper.FORM) == null || isRestored(request)
                ? Optional.empty()
                : keeper.keep(request);
    }

    /** Whether the request bears the mark of a form of ours. */
    public boolean isOurs(HttpServletRequest request) {
        WordKeeper keeper = keepers.getIfAvailable();
        return keeper != null && request.getParameter(WordKeeper.FORM) != null && keeper.isOurs(request);
    }

    /** Opens the form with what was kept while it was typed, where it could not be read. */
    public Optional<String> waiting(HttpServletRequest request) {
        WordKeeper keeper = keepers.getIfAvailable();
        return keeper == null || request.getParameter(WordKeeper.FORM) == null
                ? Optional.empty()
                : keeper.waiting(request);
    }

    /** The form was taken. */
    void taken(HttpServletRequest request, @Nullable HttpServletResponse response) {
        WordKeeper keeper = keepers.getIfAvailable();
        String form = request.getParameter(WordKeeper.FORM);
        if (keeper == null || form == null) {
            return;
        }
        keeper.taken(request);
        if (response != null) {
            Cookie cookie = new Cookie(
                    TAKEN,
                    URLEncoder.encode(form, StandardCharsets.UTF_8) + "~"
                            + URLEncoder.encode(
                                    String.valueOf(request.getParameter(WordKeeper.COPY)), StandardCharsets.UTF_8));
            cookie.setPath("/");
            cookie.setMaxAge(600);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
