package kg.birikme.experience;

import kg.birikme.experience.domain.ExperienceLines;
import kg.birikme.report.GrowthLines;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class ExperienceContributions {

    @Bean
    NavigationEntry experienceEntry() {
        return NavigationEntry.forContent("experience", "experience.nav", "/years/{year}/experience", "library", 79);
    }

    /** The year's experience in the association's report (R26, F13a). */
    @Bean
    GrowthLines experienceOfYear(ExperienceLines lines) {
        return lines::of;
    }
}
