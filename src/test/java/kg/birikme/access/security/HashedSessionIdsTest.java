package kg.birikme.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kg.birikme.web.WebProperties;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The browser's secret is not what the database knows (ASVS 7.2.3). */
class HashedSessionIdsTest {

    private static HashedSessionIds ids(boolean https) {
        return new HashedSessionIds(new QuietSessionConfiguration().sessionCookie(new WebProperties(https, List.of())));
    }

    @Test
    void theCookieHoldsTheSecretAndTheTableItsHash() {
        HashedSessionIds ids = ids(false);
        String stored = ids.generate();
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpServletResponse response = new MockHttpServletResponse();
        ids.setSessionId(request, response, stored);
        String secret = response.getCookie("birikme").getValue();
        assertThat(secret).hasSize(43).doesNotContain(stored);
        assertThat(stored).hasSize(36);
        MockHttpServletRequest next = new MockHttpServletRequest();
        next.setCookies(new Cookie("birikme", secret));
        assertThat(ids.resolveSessionIds(next)).containsExactly(stored);
        next.setCookies(new Cookie("birikme", stored));
        assertThat(ids.resolveSessionIds(next))
                .as("whoever reads the table has no key")
                .doesNotContain(stored);
    }

    @Test
    void isGivenOutOnceAndNeverTwiceTheSame() {
        HashedSessionIds ids = ids(false);
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            assertThat(made.add(ids.generate())).isTrue();
        }
        ids.forgetMade();
        MockHttpServletResponse response = new MockHttpServletResponse();
        ids.setSessionId(new MockHttpServletRequest(), response, made.iterator().next());
        assertThat(response.getCookies()).isEmpty();
    }

    @Test
    void behindHttpsOnlyThisHostCanSetIt() {
        HashedSessionIds ids = ids(true);
        MockHttpServletResponse response = new MockHttpServletResponse();
        ids.setSessionId(new MockHttpServletRequest(), response, ids.generate());
        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-birikme=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }
}
