package kg.birikme.analysis.web;

import java.util.Set;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The analyses' place in the navigation: members and the administrator do not read them. */
@Configuration(proxyBeanMethods = false)
class AnalysisNavigation {

    private static final int PLACE = 90;

    @Bean
    NavigationEntry analysisEntry() {
        return NavigationEntry.forRoles(
                "analysis",
                "analysis.nav",
                "/analyses",
                "analysis",
                PLACE,
                Set.of(
                        Role.CHAIR, Role.DIRECTOR, Role.DEPUTY_TEACHING, Role.DEPUTY_METHODICAL,
                        Role.DEPUTY_UPBRINGING));
    }
}
