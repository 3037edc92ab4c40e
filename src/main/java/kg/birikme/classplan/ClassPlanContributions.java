package kg.birikme.classplan;

import java.util.List;
import java.util.Optional;
import kg.birikme.classplan.domain.ClassPlanHouseReader;
import kg.birikme.classplan.domain.ClassPlanPages;
import kg.birikme.classplan.domain.ClassPlanView;
import kg.birikme.classplan.web.ClassPlanPapers;
import kg.birikme.school.KeptDocument;
import kg.birikme.school.KeptDocuments;
import kg.birikme.school.SignalSource;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class ClassPlanContributions {

    @Bean
    NavigationEntry classPlanEntry() {
        return NavigationEntry.forContent("classplan", "classplan.nav", "/years/{year}/class-plans", "plan", 57);
    }

    @Bean
    SignalSource classPlanSignals(ClassPlanHouseReader reader) {
        return reader::signals;
    }

    /** The plans that the chair has accepted may go into storage with the year (R12): counted through, as leaves in a folder. */
    @Bean
    KeptDocuments keptClassPlans(ClassPlanPages pages, ClassPlanPapers papers) {
        return new KeptDocuments(KeptDocument.Kind.CLASS_PLANS, year -> {
            List<ClassPlanView> accepted = pages.accepted(year);
            String number = accepted.size() == 1 ? "1" : "1–" + accepted.size();
            return accepted.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new KeptDocument(
                            KeptDocument.Kind.CLASS_PLANS,
                            number,
                            null,
                            language -> accepted.stream()
                                    .map(plan -> papers.plan(year, plan, language))
                                    .toList()));
        });
    }
}
