package kg.birikme.access.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands around the filter of the sessions: what {@link QuietSessions} remember lives no longer than one dispatch. */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class SessionOfRequest extends OncePerRequestFilter {

    private final QuietSessions sessions;
    private final HashedSessionIds ids;

    SessionOfRequest(QuietSessions sessions, HashedSessionIds ids) {
        this.sessions = sessions;
        this.ids = ids;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        forget();
        try {
            chain.doFilter(request, response);
        } finally {
            forget();
        }
    }

    private void forget() {
        sessions.forgetSaved();
        ids.forgetMade();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
