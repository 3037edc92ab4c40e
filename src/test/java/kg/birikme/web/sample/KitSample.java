package kg.birikme.web.sample;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.birikme.shared.AccountId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import kg.birikme.web.ClauseTitles;
import kg.birikme.web.FootNote;
import kg.birikme.web.FrameSource;
import kg.birikme.web.NavigationEntry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/**
 * The module web alone, without a database: {@code /sample} shows the kit. Run its main method to look at it. It bears no
 * stereotype on purpose: the application's own scan must not find it.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration",
            "org.springframework.boot.session.autoconfigure.SessionAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration"
        })
@ComponentScan("kg.birikme.web")
public class KitSample {

    public static void main(String[] args) {
        SpringApplication.run(KitSample.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-22T05:30:00Z"), ZoneId.of("Asia/Bishkek"));
    }

    @Bean
    CurrentActor actor() {
        Actor chair = new Actor(
                new AccountId(new UUID(0, 1)),
                new StaffId(new UUID(0, 2)),
                "Токтобекова А. С.",
                Set.of(Role.CHAIR, Role.MEMBER));
        return () -> chair;
    }

    /** Stands in for the module regulation. */
    @Bean
    ClauseTitles clauses() {
        return id -> "Бирикме жылына кеминде төрт жыйын өткөрөт";
    }

    @Bean
    FrameSource school() {
        return (language, reader) -> new FrameSource.FrameData(
                "№ 17 орто мектеп", List.of("2026-2027", "2025-2026", "2024-2025"), "2026-2027", 3, false);
    }

    @Bean
    FootNote demonstration() {
        return new FootNote() {
            @Override
            public String messageKey() {
                return "sample.foot";
            }

            @Override
            public List<String> arguments() {
                return List.of("22.11.2026");
            }
        };
    }

    @Bean
    NavigationEntry home() {
        return NavigationEntry.forEverybody("home", "web.nav.home", "/sample", "home", 0);
    }

    @Bean
    NavigationEntry plan() {
        return NavigationEntry.forEverybody("plan", "sample.nav.plan", "/years/{year}/plan", "plan", 10);
    }

    @Bean
    NavigationEntry meetings() {
        return NavigationEntry.forEverybody("meetings", "sample.nav.meetings", "/years/{year}/meetings", "meeting", 20);
    }

    @Bean
    NavigationEntry protocols() {
        return NavigationEntry.forEverybody(
                "protocols", "sample.nav.protocols", "/years/{year}/protocols", "protocol", 30);
    }

    @Bean
    NavigationEntry recommendations() {
        return NavigationEntry.forEverybody(
                "recommendations", "sample.nav.recommendations", "/years/{year}/recommendations", "recommendation", 40);
    }

    @Bean
    NavigationEntry members() {
        return NavigationEntry.forEverybody("members", "sample.nav.members", "/members", "people", 60);
    }

    @Bean
    NavigationEntry settings() {
        return NavigationEntry.forRoles(
                "settings", "sample.nav.settings", "/settings", "settings", 900, Set.of(Role.ADMINISTRATOR));
    }

    /** Somebody is signed in, except where the address says {@code ?open}; {@code ?away} loses the sessions' database. */
    @Bean
    Filter somebody() {
        return (request, response, chain) -> {
            if (request.getParameter("away") != null) {
                throw new CannotGetJdbcConnectionException("sample: no session can be read");
            }
            chain.doFilter(
                    request.getParameter("open") == null ? signedIn((HttpServletRequest) request) : request, response);
        };
    }

    private static HttpServletRequest signedIn(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public Principal getUserPrincipal() {
                return () -> "somebody";
            }
        };
    }
}
