package kg.birikme.plan.web;

import java.util.Set;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plan's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class PlanNavigation {

    private static final int PLACE = 10;

    @Bean
    NavigationEntry planEntry() {
        return NavigationEntry.forRoles(
                "plan",
                "plan.nav",
                "/years/{year}/plan",
                "plan",
                PLACE,
                Set.of(
                        Role.CHAIR,
                        Role.SECRETARY,
                        Role.MEMBER,
                        Role.DIRECTOR,
                        Role.DEPUTY_TEACHING,
                        Role.DEPUTY_METHODICAL,
                        Role.DEPUTY_UPBRINGING));
    }
}
