package kg.birikme.access.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import kg.birikme.access.SignedIn;
import kg.birikme.shared.SchoolContext;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the request behind the wall of the school of whoever is signed in; error pages too. A session that has outlived its
 * account ends here, before anything is done in it.
 */
class SchoolFilter extends OncePerRequestFilter {

    private final SecurityCurrentActor actors;
    private final AuthenticationEntryPoint signIn;

    SchoolFilter(SecurityCurrentActor actors, AuthenticationEntryPoint signIn) {
        this.actors = actors;
        this.signIn = signIn;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn who)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            SchoolContext.within(who.schoolId(), () -> proceed(who, chain, request, response));
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        } catch (WrappedServletException wrapped) {
            throw wrapped.unwrapped;
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private void proceed(SignedIn who, FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
        try {
            if (request.getDispatcherType() == DispatcherType.REQUEST && actors.closed(who)) {
                end(request, response);
                return;
            }
            chain.doFilter(request, response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ServletException failure) {
            throw new WrappedServletException(failure);
        }
    }

    private void end(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        signIn.commence(
                request, response, new InsufficientAuthenticationException("the session has outlived its account"));
    }

    /** Carries a checked exception through the block that sets the school. */
    private static final class WrappedServletException extends RuntimeException {

        private final ServletException unwrapped;

        WrappedServletException(ServletException unwrapped) {
            super(unwrapped);
            this.unwrapped = unwrapped;
        }
    }
}
