package kg.birikme.access.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.env.Environment;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Asks on the monitor's own port, where nobody can sign in: what is open there is chosen in application.yml, and by which address
 * it can be reached. Never matches on the port of the pages.
 */
final class MonitorPort implements RequestMatcher {

    private final Environment environment;

    MonitorPort(Environment environment) {
        this.environment = environment;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        String port = String.valueOf(request.getLocalPort());
        return port.equals(environment.getProperty("local.management.port"))
                && !port.equals(environment.getProperty("local.server.port"));
    }
}
