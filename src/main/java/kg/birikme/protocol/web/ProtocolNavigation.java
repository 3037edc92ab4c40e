package kg.birikme.protocol.web;

import java.util.Set;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The journal's place in the navigation: the administrator sees no content. */
@Configuration(proxyBeanMethods = false)
class ProtocolNavigation {

    private static final int PLACE = 30;

    @Bean
    NavigationEntry protocolEntry() {
        return NavigationEntry.forRoles(
                "protocols",
                "protocol.nav",
                "/years/{year}/protocols",
                "protocol",
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
