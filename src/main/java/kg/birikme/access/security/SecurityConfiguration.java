package kg.birikme.access.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kg.birikme.access.AccessProperties;
import kg.birikme.access.SignedIn;
import kg.birikme.web.KeptWords;
import kg.birikme.web.UploadGuard;
import kg.birikme.web.WebProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Deny by default: whatever is not named here wants somebody signed in; what that person may do, the services decide by
 * the roles of the day. Nobody who has not signed in gets a row in the session table: the CSRF token and the remembered
 * target are kept in cookies. The headers that guard every answer, errors included, are the web module's.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessProperties.class)
class SecurityConfiguration {

    static final String SIGN_IN = "/sign-in";

    /** Where a refused sign-in is forwarded to: the form again, with what was typed. */
    static final String REFUSED = "/sign-in/refused";

    private static final String[] OPEN_TO_ALL = {
        SIGN_IN,
        REFUSED,
        "/language",
        "/regulation",
        "/regulation/**",
        "/invitation",
        "/invitation/*",
        "/setup",
        "/feed/*",
        "/verify",
        "/verify/*",
        "/error"
    };

    /** A span for each filter of each request, which nobody reads, costs as much as the session. Requests are still counted. */
    @Bean
    SecurityObservationSettings noSpans() {
        return SecurityObservationSettings.noObservations();
    }

    /** The monitor's port has no pages to sign in at: without this, health would lead to one, and look well without a database. */
    @Bean
    @Order(0)
    SecurityFilterChain monitorFilters(HttpSecurity http, Environment environment) throws Exception {
        return http.securityMatcher(new MonitorPort(environment))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .sessionManagement(sessions -> sessions.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    /** Assets never look at a session. */
    @Bean
    @Order(1)
    SecurityFilterChain assetFilters(HttpSecurity http) throws Exception {
        return http.securityMatcher("/assets/**", "/favicon.ico")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .sessionManagement(sessions -> sessions.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pageFilters(
            HttpSecurity http,
            SignInHandlers handlers,
            SecurityCurrentActor actors,
            KeptWords words,
            UploadGuard uploads,
            WebProperties pages)
            throws Exception {
        CookieRequestCache targets = rememberedTargets();
        SessionOver over = new SessionOver(words, targets, SIGN_IN, OPEN_TO_ALL);
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(OPEN_TO_ALL)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .usernameParameter("login")
                        .authenticationDetailsSource(request -> SignInDetails.of(request, handlers.deviceCookie()))
                        .successHandler(success(handlers, targets))
                        .failureHandler(new ForwardAuthenticationFailureHandler(REFUSED)))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler((request, response, who) -> handlers.signedOut(who))
                        .logoutSuccessUrl(SIGN_IN))
                .requestCache(cache -> cache.requestCache(targets))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie(pages)))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(over).accessDeniedHandler(over))
                .addFilterBefore(new SignedInUploads(uploads), CsrfFilter.class)
                .addFilterBefore(new SignInBody(SIGN_IN), UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(new SchoolFilter(actors, over), AuthorizationFilter.class)
                .build();
    }

    private static SavedRequestAwareAuthenticationSuccessHandler success(
            SignInHandlers handlers, CookieRequestCache targets) {
        SavedRequestAwareAuthenticationSuccessHandler success = new SavedRequestAwareAuthenticationSuccessHandler() {
            @Override
            public void onAuthenticationSuccess(
                    HttpServletRequest request, HttpServletResponse response, Authentication who)
                    throws jakarta.servlet.ServletException, IOException {
                handlers.signedIn(request, response, who);
                super.onAuthenticationSuccess(request, response, who);
            }
        };
        success.setRequestCache(targets);
        return success;
    }

    /** Pages only: neither what htmx asked for nor what was sent by a form can be gone back to. */
    private static CookieRequestCache rememberedTargets() {
        CookieRequestCache targets = new CookieRequestCache();
        RequestMatcher pages = request -> HttpMethod.GET.matches(request.getMethod())
                && !isHtmx(request)
                && !request.getRequestURI().endsWith("/error")
                && accepts(request, "text/html");
        targets.setRequestMatcher(pages);
        targets.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        return targets;
    }

    private static boolean accepts(HttpServletRequest request, String type) {
        String accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains(type);
    }

    private static CookieCsrfTokenRepository csrfCookie(WebProperties pages) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(pages.cookie("birikme-form"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(pages.https()).sameSite("Lax"));
        return tokens;
    }

    private static boolean isHtmx(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    /**
     * Asks on the monitor's own port, where nobody can sign in: what is open there is chosen in application.yml, and by which address
     * it can be reached. Never matches on the port of the pages.
     */
    static final class MonitorPort implements RequestMatcher {

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

    /** Takes name and password from the form alone: in an address they would stand in histories and in the logs of proxies. */
    static final class SignInBody extends OncePerRequestFilter {

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

    /** Asks the guard of uploads as soon as it is known whether somebody is signed in, before the form's token is looked for. */
    static final class SignedInUploads extends OncePerRequestFilter {

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
}
