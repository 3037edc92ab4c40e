package kg.birikme.access;

import java.util.Set;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class AccessContributions {

    @Bean
    NavigationEntry accountsEntry() {
        return NavigationEntry.forRoles(
                "accounts", "access.accounts", "/settings/accounts", "people", 910, Set.of(Role.ADMINISTRATOR));
    }
}
