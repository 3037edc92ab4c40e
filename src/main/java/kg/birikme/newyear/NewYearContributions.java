package kg.birikme.newyear;

import kg.birikme.school.SettingsLink;
import kg.birikme.school.domain.SchoolPermissions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class NewYearContributions {

    @Bean
    SettingsLink newYearLink() {
        return new SettingsLink(
                "/settings/new-year", "newyear.title", 25, actor -> new SchoolPermissions(actor).mayKeepYears());
    }
}
