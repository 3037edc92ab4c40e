package kg.birikme.report.web;

import java.util.Set;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reports' place in the navigation. */
@Configuration(proxyBeanMethods = false)
class ReportNavigation {

    private static final int AFTER_ACTIVITIES = 60;

    @Bean
    NavigationEntry reportsEntry() {
        return new NavigationEntry(
                "reports", "report.nav", "/years/{year}/reports", "report", AFTER_ACTIVITIES,
                roles -> !roles.equals(Set.of(Role.ADMINISTRATOR)));
    }
}
