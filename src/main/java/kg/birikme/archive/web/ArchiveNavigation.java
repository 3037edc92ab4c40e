package kg.birikme.archive.web;

import java.util.Set;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The archive's place in the navigation: for those who keep the papers and the school's leaders. */
@Configuration(proxyBeanMethods = false)
class ArchiveNavigation {

    private static final int PLACE = 100;

    @Bean
    NavigationEntry archiveEntry() {
        return NavigationEntry.forRoles(
                "archive",
                "archive.nav",
                "/archive",
                "archive",
                PLACE,
                Set.of(
                        Role.CHAIR, Role.SECRETARY, Role.DIRECTOR, Role.DEPUTY_TEACHING, Role.DEPUTY_METHODICAL,
                        Role.DEPUTY_UPBRINGING));
    }
}
