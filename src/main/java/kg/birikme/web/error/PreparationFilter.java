package kg.birikme.web.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.birikme.shared.Language;
import kg.birikme.web.Preparation;
import kg.birikme.web.Preparation.Progress;
import kg.birikme.web.frame.TemplateHelpers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While something is still prepared, every address shows how far it is, in all languages, and asks again by itself. Whoever
 * comes early is not offered accounts that are not there yet, nor is a refused sign-in counted against anybody (fault F7).
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PreparationFilter extends OncePerRequestFilter {

    private static final String TEMPLATE = "web/preparing";
    private static final int SECONDS = 2;

    private final List<Preparation> preparations;
    private final ErrorPage pages;
    private final MessageSource messages;
    private final TemplateHelpers helpers;

    PreparationFilter(
            ObjectProvider<Preparation> preparations,
            ErrorPage pages,
            MessageSource messages,
            TemplateHelpers helpers) {
        this.preparations = preparations.stream().toList();
        this.pages = pages;
        this.messages = messages;
        this.helpers = helpers;
    }

    /** What the page is made of stays within reach. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return preparations.isEmpty() || request.getRequestURI().startsWith(request.getContextPath() + "/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        for (Preparation preparation : preparations) {
            @Nullable Progress progress = preparation.progress();
            if (progress != null) {
                tell(request, response, preparation.messageKey(), progress);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, String key, Progress progress)
            throws IOException {
        Map<String, Object> model = new HashMap<>(helpers.byName());
        model.put("progress", progress);
        model.put("seconds", SECONDS);
        model.put(
                "words",
                Arrays.stream(Language.values())
                        .map(language -> words(language, key, progress))
                        .toList());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SECONDS));
        pages.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, TEMPLATE, model);
    }

    private Words words(Language language, String key, Progress progress) {
        Object[] counted = {progress.done(), progress.all()};
        return new Words(
                language.code(),
                messages.getMessage(key + ".title", null, language.locale()),
                messages.getMessage(key + ".text", counted, language.locale()));
    }

    /** What is said in one of the languages. */
    record Words(String language, String title, String text) {}
}
