package kg.birikme.activity.web;

import java.util.Set;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of activities and of the shared calendar in the navigation. */
@Configuration(proxyBeanMethods = false)
class ActivityNavigation {

    private static final int AFTER_RECOMMENDATIONS = 50;
    private static final int AFTER_ACTIVITIES = 55;

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

    @Bean
    NavigationEntry calendarEntry() {
        return new NavigationEntry(
                "calendar",
                "activity.calendar",
                "/calendar",
                "calendar",
                AFTER_ACTIVITIES,
                roles -> !roles.equals(Set.of(Role.ADMINISTRATOR)));
    }
}
