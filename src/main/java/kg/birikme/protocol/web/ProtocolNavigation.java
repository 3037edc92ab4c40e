package kg.birikme.protocol.web;

import java.util.Set;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The journal's place in the navigation: for everybody but the administrator. */
@Configuration(proxyBeanMethods = false)
class ProtocolNavigation {

    @Bean
    NavigationEntry protocolEntry() {
        return NavigationEntry.forRoles(
                "protocols",
                "protocol.nav",
                "/years/{year}/protocols",
                "protocol",
                30,
                Set.of(
                        Role.DIRECTOR, Role.DEPUTY_TEACHING, Role.DEPUTY_METHODICAL, Role.DEPUTY_UPBRINGING, Role.CHAIR,
                        Role.SECRETARY, Role.MEMBER));
    }
}
