package kg.birikme.meeting.web;

import java.util.Set;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The meetings' place in the navigation. */
@Configuration(proxyBeanMethods = false)
class MeetingNavigation {

    private static final int PLACE = 20;

    @Bean
    NavigationEntry meetingEntry() {
        return NavigationEntry.forRoles(
                "meetings",
                "meeting.nav",
                "/years/{year}/meetings",
                "meeting",
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
