package kg.birikme.people.web;

import kg.birikme.people.Post;
import kg.birikme.people.domain.PeoplePermissions;
import kg.birikme.school.SettingsLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of staff and appointments among the settings. */
@Configuration(proxyBeanMethods = false)
class PeopleSettings {

    @Bean
    SettingsLink staffLink() {
        return new SettingsLink(
                "/settings/staff", "people.staff", 10, actor -> new PeoplePermissions(actor).mayKeepMembers());
    }

    @Bean
    SettingsLink vacancyLink() {
        return new SettingsLink(
                "/settings/vacancy", "people.vacancy", 25, actor -> new PeoplePermissions(actor).mayVacate(Post.DIRECTOR));
    }

    @Bean
    SettingsLink appointmentsLink() {
        return new SettingsLink(
                "/settings/appointments", "people.appointments", 20,
                actor -> new PeoplePermissions(actor).maySeeAppointments());
    }
}
