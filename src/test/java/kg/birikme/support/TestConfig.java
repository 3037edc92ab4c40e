package kg.birikme.support;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kg.birikme.access.Accounts;
import kg.birikme.database.SchoolCopy;
import kg.birikme.demo.DemoAccounts;
import kg.birikme.demo.DemoChapter;
import kg.birikme.demo.DemoCrew;
import kg.birikme.demo.DemoFollowups;
import kg.birikme.demo.DemoMeetings;
import kg.birikme.demo.DemoNotices;
import kg.birikme.demo.DemoPeople;
import kg.birikme.demo.DemoPlan;
import kg.birikme.demo.DemoProtocols;
import kg.birikme.demo.DemoSchool;
import kg.birikme.demo.DemoStage;
import kg.birikme.people.domain.AppointmentService;
import kg.birikme.people.domain.ClassService;
import kg.birikme.people.domain.PostService;
import kg.birikme.people.domain.StaffService;
import kg.birikme.school.domain.OtherAssociationService;
import kg.birikme.school.domain.SchoolService;
import kg.birikme.school.domain.YearService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The beans that only tests have. */
@TestConfiguration(proxyBeanMethods = false)
@Import(DemoCrew.class)
class TestConfig {

    @Bean
    @Primary
    MutableClock mutableClock() {
        return new MutableClock();
    }

    @Bean
    SqlCounter sqlCounter() {
        return new SqlCounter();
    }

    @Bean
    static SqlCounter.Listening sqlCounterListening(ObjectProvider<SqlCounter> counter) {
        return new SqlCounter.Listening(counter);
    }

    @Bean
    DemoPeople demoPeople(
            SchoolService schools,
            YearService years,
            StaffService staff,
            PostService posts,
            ClassService classes,
            AppointmentService appointments,
            OtherAssociationService associations) {
        return new DemoPeople(schools, years, staff, posts, classes, appointments, associations);
    }

    @Bean
    Demonstration demonstration(
            DemoPeople people,
            DemoPlan plans,
            DemoMeetings meetings,
            DemoNotices notices,
            DemoProtocols protocols,
            DemoFollowups followups,
            List<DemoChapter> chapters,
            Accounts accounts,
            MutableClock clock,
            SchoolCopy copies) {
        AtomicInteger told = new AtomicInteger();
        DemoStage stage = new DemoStage(clock::set, chapters, told::incrementAndGet);
        DemoSchool school = new DemoSchool(people, plans, meetings, notices, protocols, followups, stage);
        return new Demonstration(school, new DemoAccounts(accounts), clock, told, copies);
    }

    @Bean
    SampleSchool sampleSchool(DemoPeople people, SchoolCopy copies, MutableClock clock) {
        return new SampleSchool(people, copies, clock);
    }

    @Bean
    TestSchool testSchool(SchoolService schools) {
        return new TestSchool(schools);
    }
}
