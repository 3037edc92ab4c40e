package kg.birikme.newyear.web;

import kg.birikme.school.SettingsLink;
import kg.birikme.school.domain.SchoolPermissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The step's place among the settings. */
@Configuration(proxyBeanMethods = false)
class NewYearSettings {

    private static final int PLACE = 25;

    @Bean
    SettingsLink newYearLink() {
        return new SettingsLink(
                "/settings/new-year", "newyear.title", PLACE, actor -> new SchoolPermissions(actor).mayKeepYears());
    }
}
