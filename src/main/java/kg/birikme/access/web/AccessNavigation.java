package kg.birikme.access.web;

import java.util.Set;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module adds to the navigation. */
@Configuration(proxyBeanMethods = false)
class AccessNavigation {

    private static final int AFTER_SETTINGS = 910;

    @Bean
    NavigationEntry accountsEntry() {
        return NavigationEntry.forRoles(
                "accounts", "access.accounts", "/settings/accounts", "people", AFTER_SETTINGS,
                Set.of(Role.ADMINISTRATOR));
    }
}
