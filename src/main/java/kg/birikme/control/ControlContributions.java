package kg.birikme.control;

import kg.birikme.control.domain.ControlHouseReader;
import kg.birikme.school.SignalSource;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class ControlContributions {

    @Bean
    NavigationEntry controlEntry() {
        return NavigationEntry.forRoles("control", "control.nav", "/years/{year}/control", "compass", 88, Role.LEADERS);
    }

    @Bean
    SignalSource controlSignals(ControlHouseReader reader) {
        return reader::signals;
    }
}
