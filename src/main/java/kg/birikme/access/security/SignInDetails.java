package kg.birikme.access.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/**
 * From where somebody asks to be let in.
 *
 * @param address the network address
 * @param device  the mark of a browser that has signed in before, as it is told
 */
record SignInDetails(String address, @Nullable String device) {

    static SignInDetails of(HttpServletRequest request, String cookie) {
        Cookie mark = WebUtils.getCookie(request, cookie);
        return new SignInDetails(request.getRemoteAddr(), mark == null ? null : mark.getValue());
    }
}
