package kg.birikme.people.web;

import java.util.Set;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The members' place in the navigation: the administrator sees no content. */
@Configuration(proxyBeanMethods = false)
class PeopleNavigation {

    @Bean
    NavigationEntry membersEntry() {
        return NavigationEntry.forRoles(
                "members",
                "people.members",
                "/members",
                "people",
                80,
                Set.of(
                        Role.DIRECTOR, Role.DEPUTY_TEACHING, Role.DEPUTY_METHODICAL, Role.DEPUTY_UPBRINGING, Role.CHAIR,
                        Role.SECRETARY, Role.MEMBER));
    }
}
