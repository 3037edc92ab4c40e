package kg.birikme.followup.web;

import java.util.Set;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry for recommendations: for everybody who may be responsible for one, hence not for a mere administrator. */
@Configuration(proxyBeanMethods = false)
class FollowupNavigation {

    private static final int AFTER_PROTOCOLS = 40;

    @Bean
    NavigationEntry recommendationsEntry() {
        return new NavigationEntry(
                "recommendations",
                "followup.nav",
                "/years/{year}/recommendations",
                "recommendation",
                AFTER_PROTOCOLS,
                roles -> !roles.equals(Set.of(Role.ADMINISTRATOR)));
    }
}
