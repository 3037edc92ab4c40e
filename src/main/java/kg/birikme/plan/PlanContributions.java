package kg.birikme.plan;

import java.util.EnumSet;
import java.util.List;
import kg.birikme.people.Deeds;
import kg.birikme.plan.domain.FrameGoesOn;
import kg.birikme.plan.domain.PlanHouseReader;
import kg.birikme.plan.domain.PlanPages;
import kg.birikme.plan.domain.PlanPaper;
import kg.birikme.school.ClosingCheck;
import kg.birikme.school.KeptDocument;
import kg.birikme.school.KeptDocuments;
import kg.birikme.school.SignalSource;
import kg.birikme.school.YearCarrying;
import kg.birikme.shared.Role;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class PlanContributions {

    @Bean
    NavigationEntry planEntry() {
        return NavigationEntry.forRoles(
                        "plan",
                        "plan.nav",
                        "/years/{year}/plan",
                        "plan",
                        10,
                        EnumSet.complementOf(EnumSet.of(Role.ADMINISTRATOR)))
                .near(Role.DIRECTOR, 1)
                .near(Role.DEPUTY_TEACHING, 1)
                .near(Role.DEPUTY_METHODICAL, 2)
                .near(Role.DEPUTY_UPBRINGING, 1)
                .near(Role.CHAIR, 1);
    }

    @Bean
    SignalSource planSignals(PlanHouseReader reader) {
        return reader::signals;
    }

    @Bean
    ClosingCheck planClosing(PlanHouseReader reader) {
        return reader::gaps;
    }

    @Bean
    Deeds decidedPlans(PlanHouseReader reader) {
        return reader::deeds;
    }

    /** The plan in force, with its marks, goes into storage (R12). */
    @Bean
    KeptDocuments keptPlan(PlanPages pages, PlanPaper paper) {
        return new KeptDocuments(
                KeptDocument.Kind.PLAN,
                year -> pages.revisions(year).stream()
                        .filter(head -> head.status() == PlanStatus.APPROVED)
                        .map(head -> new KeptDocument(
                                KeptDocument.Kind.PLAN,
                                "",
                                head.approved().on(),
                                language -> List.of(paper.of(
                                        pages.page(year.slug(), head.revision()).orElseThrow(), language, true))))
                        .findFirst());
    }

    @Bean
    YearCarrying planCarrying(FrameGoesOn frame) {
        return YearCarrying.of(frame::preview, frame::carry);
    }
}
