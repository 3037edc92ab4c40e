package kg.birikme.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kg.birikme.web.BackLink;
import kg.birikme.web.frame.TemplateHelpers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.core.convert.ConversionService;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * Writes error pages, in the person's language, straight from the template: no frame, no session, no database, so that
 * the page about a lost database comes through.
 */
@Component
class ErrorPage {

    private static final String TEMPLATE = "web/error";

    private final ITemplateEngine templates;
    private final LocaleResolver locales;
    private final TemplateHelpers helpers;
    private final ApplicationContext context;
    private final ConversionService conversions;
    /** Megabytes of one file, and of all that are sent at once. */
    private final List<Long> limits;

    ErrorPage(
            ITemplateEngine templates,
            LocaleResolver locales,
            TemplateHelpers helpers,
            ApplicationContext context,
            @Qualifier("mvcConversionService") ConversionService conversions,
            MultipartProperties uploads) {
        this.templates = templates;
        this.locales = locales;
        this.helpers = helpers;
        this.context = context;
        this.conversions = conversions;
        this.limits = List.of(
                uploads.getMaxFileSize().toMegabytes(),
                uploads.getMaxRequestSize().toMegabytes());
    }

    /** Answers the request with the page. */
    void write(HttpServletRequest request, HttpServletResponse response, ErrorKind kind) throws IOException {
        write(request, response, kind, Map.of());
    }

    /**
     * Answers the request with the page.
     *
     * @param extra what the page shows besides: reference, refusal, typed texts
     */
    void write(HttpServletRequest request, HttpServletResponse response, ErrorKind kind, Map<String, Object> extra)
            throws IOException {
        Map<String, Object> model = new HashMap<>(extra);
        model.putAll(helpers.byName());
        model.put("kind", kind.key());
        model.putIfAbsent("filling", kind == ErrorKind.TOO_LARGE ? limits.toArray() : new Object[0]);
        model.put("status", kind.status().value());
        String back = BackLink.of(request);
        if (!"/".equals(back)) {
            model.put("back", back);
        }
        if (kind.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "30");
        }
        write(request, response, kind.status(), TEMPLATE, model);
    }

    /** Answers the request with a page that needs neither frame nor session nor database. */
    void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String template,
            Map<String, Object> model)
            throws IOException {
        String page = render(request, response, template, model);
        response.resetBuffer();
        // What the container refuses by itself has passed no filter of ours.
        SecurityHeaders.set(request, response);
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(page);
        response.flushBuffer();
    }

    private String render(
            HttpServletRequest request, HttpServletResponse response, String template, Map<String, Object> model) {
        Locale locale = locales.resolveLocale(request);
        JakartaServletWebApplication application =
                JakartaServletWebApplication.buildApplication(request.getServletContext());
        WebContext page = new WebContext(application.buildExchange(request, response), locale, model);
        // One for each page: Thymeleaf writes the page's own locale and messages into it.
        page.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(context, conversions));
        return templates.process(template, page);
    }
}
