package kg.birikme.demo;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything that plays the demonstration, but its people: one list for the program and for the tests. */
@Configuration(proxyBeanMethods = false)
@Import({
    DemoPlan.class,
    DemoMeetings.class,
    DemoNotices.class,
    DemoProtocols.class,
    DemoFollowups.class,
    DemoActivities.class,
    DemoCareers.class,
    DemoGrowth.class,
    DemoReports.class,
    DemoEvaluations.class,
    DemoPetitions.class,
    DemoLibrary.class,
    DemoVisits.class,
    DemoExperience.class,
    DemoClassPlans.class,
    DemoControl.class,
    DemoInboxes.class,
    DemoAnalysis.class,
    DemoArchive.class
})
public class DemoCrew {}
