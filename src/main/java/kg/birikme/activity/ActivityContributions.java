package kg.birikme.activity;

import kg.birikme.activity.domain.ActivityHouseReader;
import kg.birikme.activity.domain.FindingReader;
import kg.birikme.followup.EvidenceSource;
import kg.birikme.plan.LineWork;
import kg.birikme.plan.UnplannedWork;
import kg.birikme.protocol.AdviceSource;
import kg.birikme.school.SignalSource;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class ActivityContributions {

    @Bean
    NavigationEntry activitiesEntry() {
        return NavigationEntry.forContent("activities", "activity.nav", "/years/{year}/activities", "activity", 50)
                .near(Role.MEMBER, 1)
                .near(Role.DEPUTY_UPBRINGING, 3);
    }

    @Bean
    NavigationEntry calendarEntry() {
        return NavigationEntry.forContent("calendar", "activity.calendar", "/calendar", "calendar", 55);
    }

    @Bean
    SignalSource activitySignals(ActivityHouseReader reader) {
        return reader::signals;
    }

    /** To which events an answer to a recommendation may point (R60). */
    @Bean
    EvidenceSource heldEvents(ActivityHouseReader reader) {
        return reader::evidence;
    }

    /** With what a recommendation on a finding of a visit begins (R88). */
    @Bean
    AdviceSource adviceOfVisits(FindingReader reader) {
        return reader::advice;
    }

    @Bean
    LineWork activitiesOfPlan(ActivityHouseReader reader) {
        return reader::made;
    }

    @Bean
    UnplannedWork activitiesBesidePlan(ActivityHouseReader reader) {
        return reader::besidePlan;
    }
}
