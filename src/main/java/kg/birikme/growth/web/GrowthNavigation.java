package kg.birikme.growth.web;

import java.util.Set;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of growth in the navigation. */
@Configuration(proxyBeanMethods = false)
class GrowthNavigation {

    private static final int AFTER_REPORTS = 65;

    @Bean
    NavigationEntry growthEntry() {
        return new NavigationEntry(
                "growth", "growth.nav", "/years/{year}/growth", "library", AFTER_REPORTS,
                roles -> !roles.equals(Set.of(Role.ADMINISTRATOR)));
    }
}
