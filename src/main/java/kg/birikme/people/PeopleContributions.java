package kg.birikme.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import kg.birikme.access.RoleSource;
import kg.birikme.people.domain.ClassesMoveUp;
import kg.birikme.people.domain.PeopleHouseReader;
import kg.birikme.people.domain.PeoplePermissions;
import kg.birikme.people.domain.RoleReader;
import kg.birikme.school.SettingsLink;
import kg.birikme.school.SignalSource;
import kg.birikme.school.StaffChoices;
import kg.birikme.school.StaffChoices.StaffChoice;
import kg.birikme.school.YearCarrying;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class PeopleContributions {

    @Bean
    NavigationEntry membersEntry() {
        return NavigationEntry.forRoles(
                "members",
                "people.members",
                "/members",
                "people",
                80,
                EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)));
    }

    @Bean
    SettingsLink staffLink() {
        return new SettingsLink(
                "/settings/staff", "people.staff", 10, actor -> new PeoplePermissions(actor).mayKeepMembers());
    }

    @Bean
    SettingsLink vacancyLink() {
        return new SettingsLink(
                "/settings/vacancy",
                "people.vacancy",
                25,
                actor -> new PeoplePermissions(actor).mayVacate(Post.DIRECTOR));
    }

    @Bean
    SettingsLink appointmentsLink() {
        return new SettingsLink(
                "/settings/appointments",
                "people.appointments",
                20,
                actor -> new PeoplePermissions(actor).maySeeAppointments());
    }

    @Bean
    RoleSource roleSource(RoleReader reader) {
        return reader::standingOf;
    }

    @Bean
    SignalSource peopleSignals(PeopleHouseReader reader) {
        return reader::signals;
    }

    @Bean
    StaffChoices staffChoices(People people, Clock clock) {
        return () -> people.atWork(LocalDate.now(clock)).stream()
                .map(person -> new StaffChoice(person.id(), person.name()))
                .toList();
    }

    @Bean
    YearCarrying peopleCarrying(ClassesMoveUp classes) {
        return YearCarrying.of(classes::preview, classes::carry);
    }
}
