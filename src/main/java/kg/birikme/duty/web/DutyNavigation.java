package kg.birikme.duty.web;

import java.util.Set;
import kg.birikme.duty.domain.DutyPermissions;
import kg.birikme.school.SettingsLink;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of duties in the navigation and among the settings. */
@Configuration(proxyBeanMethods = false)
class DutyNavigation {

    private static final int AFTER_GROWTH = 68;
    private static final int AMONG_SETTINGS = 40;

    @Bean
    NavigationEntry dutyEntry() {
        return NavigationEntry.forRoles(
                "duties", "duty.nav", "/years/{year}/duties", "check", AFTER_GROWTH,
                Set.of(
                        Role.DIRECTOR, Role.DEPUTY_TEACHING, Role.DEPUTY_METHODICAL, Role.DEPUTY_UPBRINGING, Role.CHAIR,
                        Role.SECRETARY, Role.MEMBER));
    }

    @Bean
    SettingsLink dutyNormLink() {
        return new SettingsLink(
                "/settings/duties", "duty.norm", AMONG_SETTINGS, actor -> new DutyPermissions(actor).maySetNorm());
    }
}
