package kg.birikme.duty;

import java.util.EnumSet;
import kg.birikme.duty.domain.DutyPermissions;
import kg.birikme.duty.domain.EvaluationReader;
import kg.birikme.school.SettingsLink;
import kg.birikme.school.SignalSource;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class DutyContributions {

    @Bean
    NavigationEntry dutyEntry() {
        return NavigationEntry.forRoles(
                "duties",
                "duty.nav",
                "/years/{year}/duties",
                "check",
                68,
                EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)));
    }

    @Bean
    SignalSource evaluationSignals(EvaluationReader reader) {
        return reader::signals;
    }

    @Bean
    SettingsLink dutyNormLink() {
        return new SettingsLink("/settings/duties", "duty.norm", 40, actor -> new DutyPermissions(actor).maySetNorm());
    }
}
