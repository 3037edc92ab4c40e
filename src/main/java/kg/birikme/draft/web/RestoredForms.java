package kg.birikme.draft.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.access.SignedIn;
import kg.birikme.draft.domain.Drafts;
import kg.birikme.draft.domain.Drafts.Draft;
import kg.birikme.web.WordKeeper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Opens a form with the words of a draft: {@code ?draft=…} at the address that the form is sent to is answered as if the form
 * had come and been refused, which shows it with all that was typed. Nothing is carried out, see
 * {@link kg.birikme.web.Submission}. Works without a script. It stands behind the filters of security.
 */
@Component
class RestoredForms extends OncePerRequestFilter {

    private final Drafts drafts;

    RestoredForms(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String query = request.getQueryString();
        return !HttpMethod.GET.matches(request.getMethod()) || query == null || !query.contains(WordKeeper.DRAFT + "=");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Draft> draft = find(request);
        if (draft.isPresent()) {
            chain.doFilter(new Restored(request, draft.get()), response);
        } else {
            response.sendRedirect(request.getContextPath() + "/");
        }
    }

    /** Only the own draft, and only at its own form. */
    private Optional<Draft> find(HttpServletRequest request) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !(who.getPrincipal() instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        try {
            UUID id = UUID.fromString(request.getParameter(WordKeeper.DRAFT));
            String path =
                    request.getRequestURI().substring(request.getContextPath().length());
            return drafts.one(signedIn.staffId(), id)
                    .filter(draft -> path(draft.form()).equals(path));
        } catch (IllegalArgumentException | NullPointerException noId) {
            return Optional.empty();
        }
    }

    private static String path(String form) {
        int query = form.indexOf('?');
        return query < 0 ? form : form.substring(0, query);
    }

    /** The form as it would have come. */
    private static final class Restored extends HttpServletRequestWrapper {

        private final Map<String, String[]> fields = new LinkedHashMap<>();

        Restored(HttpServletRequest request, Draft draft) {
            super(request);
            UriComponentsBuilder.fromUriString(draft.form())
                    .build()
                    .getQueryParams()
                    .forEach((name, values) -> fields.put(name, values.toArray(String[]::new)));
            draft.fields().forEach((name, values) -> fields.put(name, values.toArray(String[]::new)));
            fields.put(WordKeeper.COPY, new String[] {draft.id().toString()});
            request.setAttribute(WordKeeper.RESTORED, draft.savedAt().toInstant());
        }

        @Override
        public String getMethod() {
            return HttpMethod.POST.name();
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = fields.get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = fields.get(name);
            return values == null ? null : values.clone();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(fields);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(fields.keySet());
        }
    }
}
