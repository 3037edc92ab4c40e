package kg.birikme.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import kg.birikme.people.domain.AppointmentService;
import kg.birikme.people.domain.StaffService;
import kg.birikme.school.domain.OtherAssociationService;
import kg.birikme.school.domain.SchoolService;
import kg.birikme.school.domain.YearService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** The demonstration stands on a Sunday in November, in the living middle of the sample year. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Bean
    @Primary
    DemoClock demoClock() {
        return new DemoClock(Clock.system(ZoneId.of("Asia/Bishkek")), DAY);
    }

    @Bean
    DemoPeople demoPeople(
            SchoolService schools, YearService years, StaffService staff, AppointmentService appointments,
            OtherAssociationService associations) {
        return new DemoPeople(schools, years, staff, appointments, associations);
    }
}
