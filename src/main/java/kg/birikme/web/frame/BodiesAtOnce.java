package kg.birikme.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets one address send so many bodies at once and no more: somebody who sends a byte every few seconds on hundreds of
 * connections holds a part of the server's threads, not all of them (attack M8). A whole school behind one address stays far below.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodiesAtOnce extends OncePerRequestFilter {

    private static final int MOST = 40;
    private static final String SOON = "5";

    private final Map<String, Integer> under = new ConcurrentHashMap<>();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRemoteAddr();
        try {
            if (under.merge(address, 1, Integer::sum) > MOST) {
                response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
                response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
                return;
            }
            chain.doFilter(request, response);
        } finally {
            under.computeIfPresent(address, (same, count) -> count == 1 ? null : count - 1);
        }
    }
}
