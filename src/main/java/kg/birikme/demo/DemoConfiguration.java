package kg.birikme.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** The demonstration stands on a Sunday in November, in the living middle of the sample year. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@Import({DemoPeople.class, DemoCrew.class})
class DemoConfiguration {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Bean
    @Primary
    DemoClock demoClock() {
        return new DemoClock(Clock.system(ZoneId.of("Asia/Bishkek")), DAY);
    }

    @Bean
    DemoSchool demoSchool(
            DemoPeople people,
            DemoPlan plans,
            DemoMeetings meetings,
            DemoNotices notices,
            DemoProtocols protocols,
            DemoFollowups followups,
            List<DemoChapter> chapters,
            DemoClock clock,
            DemoProgress progress) {
        DemoStage stage = new DemoStage(clock::goTo, chapters, progress::step);
        return new DemoSchool(people, plans, meetings, notices, protocols, followups, stage);
    }
}
