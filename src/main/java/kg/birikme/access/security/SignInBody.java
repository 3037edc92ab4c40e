package kg.birikme.access.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes name and password from the form alone: in an address they would stand in histories and in the logs of proxies. */
final class SignInBody extends OncePerRequestFilter {

    private final String page;

    SignInBody(String page) {
        this.page = page;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean signIn = HttpMethod.POST.matches(request.getMethod())
                && request.getRequestURI().equals(request.getContextPath() + page);
        if (signIn && request.getQueryString() != null) {
            response.sendRedirect(request.getContextPath() + page);
            return;
        }
        chain.doFilter(request, response);
    }
}
