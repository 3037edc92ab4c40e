package kg.birikme.access.security;

import java.time.Clock;
import java.time.Duration;
import kg.birikme.access.AccessProperties;
import kg.birikme.web.WebProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.JdbcHttpSessionConfiguration;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions in the database, with {@link QuietSessions} in front of them: Boot's own set-up allows no second repository. */
@Configuration(proxyBeanMethods = false)
@Import(JdbcHttpSessionConfiguration.class)
class QuietSessionConfiguration {

    @Bean
    @Primary
    QuietSessions quietSessions(JdbcIndexedSessionRepository sessions, AccessProperties properties, Clock clock) {
        return new QuietSessions(sessions, properties, clock);
    }

    /** One object for both: it makes the secrets and gives them to the browser. */
    @Bean
    HashedSessionIds sessionIds(CookieSerializer cookies) {
        return new HashedSessionIds(cookies);
    }

    /** Behind TLS the cookie is one that no other host and no page without TLS can set ({@code __Host-}). */
    @Bean
    CookieSerializer sessionCookie(WebProperties properties) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(properties.cookie("birikme"));
        if (properties.https()) {
            cookie.setUseSecureCookie(true);
        }
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseBase64Encoding(false);
        return cookie;
    }

    /** Two requests of one session at once write the same attribute: the later one wins, and neither fails. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionUpserts() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionLength(AccessProperties properties) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(Duration.ofHours(properties.sessionHours()));
    }
}
