package kg.birikme.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;

/** The page that the person came from. */
public final class BackLink {

    private BackLink() {}

    /** The address below the application's root, home where the person came from elsewhere or cannot say. */
    public static String of(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) {
            return "/";
        }
        try {
            URI from = URI.create(referer);
            String path = from.getRawPath();
            boolean ours = request.getServerName().equalsIgnoreCase(from.getHost())
                    && path != null
                    && path.startsWith(request.getContextPath() + "/")
                    && !path.startsWith("//");
            if (!ours) {
                return "/";
            }
            String query = from.getRawQuery();
            return path.substring(request.getContextPath().length()) + (query == null ? "" : "?" + query);
        } catch (IllegalArgumentException noAddress) {
            return "/";
        }
    }
}
