package kg.birikme.school;

import java.util.Set;
import kg.birikme.school.domain.SchoolFrame;
import kg.birikme.school.domain.YearHouseReader;
import kg.birikme.shared.Role;
import kg.birikme.web.FrameSource;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class SchoolContributions {

    @Bean
    NavigationEntry settingsEntry() {
        return NavigationEntry.forRoles(
                "settings",
                "school.settings",
                "/settings",
                "settings",
                900,
                Set.of(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DEPUTY_TEACHING, Role.CHAIR));
    }

    @Bean
    SignalSource yearSignals(YearHouseReader reader) {
        return reader::signals;
    }

    @Bean
    FrameSource frameSource(SchoolFrame reader) {
        return reader::frame;
    }
}
