package kg.birikme.web.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before all other filters: sets the headers that every answer carries, and catches what the filters themselves
 * throw, such as that the sessions cannot be read because the database is away.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutermostFilter extends OncePerRequestFilter {

    private final Faults faults;
    private final TypedWords words;

    OutermostFilter(Faults faults, TypedWords words) {
        this.faults = faults;
        this.words = words;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityHeaders.set(request, response);
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException fault) {
            // The session is looked up before any page is found: with the database away, the form has got no further
            // than here.
            faults.answer(request, response, fault, () -> words.shown(request));
        }
    }
}
