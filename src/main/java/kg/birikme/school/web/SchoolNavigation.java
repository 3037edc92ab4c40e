package kg.birikme.school.web;

import java.util.Set;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The settings' place in the navigation. */
@Configuration(proxyBeanMethods = false)
class SchoolNavigation {

    @Bean
    NavigationEntry settingsEntry() {
        return NavigationEntry.forRoles(
                "settings",
                "school.settings",
                "/settings",
                "settings",
                900,
                Set.of(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY_TEACHING, Role.CHAIR));
    }
}
