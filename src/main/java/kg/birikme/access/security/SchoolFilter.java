package kg.birikme.access.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import kg.birikme.access.SignedIn;
import kg.birikme.shared.SchoolContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the request behind the wall of the school of whoever is signed in; error pages too. */
class SchoolFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn who)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            SchoolContext.within(who.schoolId(), () -> proceed(chain, request, response));
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

    private static void proceed(FilterChain chain, HttpServletRequest request, HttpServletResponse response) {
        try {
            chain.doFilter(request, response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ServletException failure) {
            throw new WrappedServletException(failure);
        }
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
