package kg.birikme.activity.web;

import java.util.Set;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The activities' place in the navigation. */
@Configuration(proxyBeanMethods = false)
class ActivityNavigation {

    private static final int AFTER_RECOMMENDATIONS = 50;

    @Bean
    NavigationEntry activitiesEntry() {
        return new NavigationEntry(
                "activities",
                "activity.nav",
                "/years/{year}/activities",
                "activity",
                AFTER_RECOMMENDATIONS,
                roles -> !roles.equals(Set.of(Role.ADMINISTRATOR)));
    }
}
