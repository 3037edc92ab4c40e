package kg.birikme.access.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kg.birikme.access.SignedIn;
import kg.birikme.web.UploadGuard;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks the guard of uploads as soon as it is known whether somebody is signed in, before the form's token is looked for. */
final class SignedInUploads extends OncePerRequestFilter {

    private final UploadGuard guard;

    SignedInUploads(UploadGuard guard) {
        this.guard = guard;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        boolean signedIn = who != null && who.getPrincipal() instanceof SignedIn;
        HttpServletRequest admitted = guard.admit(request, response, signedIn);
        if (admitted != null) {
            chain.doFilter(admitted, response);
        }
    }
}
