package kg.birikme.web.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is too much before anybody looks for a form's token in it: where the server cannot read the form, the token
 * would seem to be missing, and the person would be told something else. What says beforehand that it is too much is not
 * read at all.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class UploadLimit extends OncePerRequestFilter {

    private final ErrorPage pages;
    private final MultipartProperties limits;

    UploadLimit(ErrorPage pages, MultipartProperties limits) {
        this.pages = pages;
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !HttpMethod.POST.matches(request.getMethod())
                || type == null
                || !type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limits.getMaxRequestSize().toBytes() || !isReadable(request)) {
            pages.write(request, response, ErrorKind.TOO_LARGE);
            return;
        }
        chain.doFilter(request, response);
    }

    /** The server keeps the parts that it has read; a part or a whole above its limit is an illegal state to it. */
    private static boolean isReadable(HttpServletRequest request) throws ServletException, IOException {
        try {
            request.getParts();
            return true;
        } catch (IllegalStateException tooLarge) {
            return false;
        }
    }
}
