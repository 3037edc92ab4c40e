package kg.birikme.guide;

import java.util.Optional;
import kg.birikme.regulation.ClauseText;
import kg.birikme.web.PageHelp;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class GuideContributions {

    @Bean
    PageHelp pageHelp(Guide guide, ClauseText clauses) {
        return new PageHelp() {
            @Override
            public boolean explains(String template) {
                return guide.topic(template).isPresent();
            }

            @Override
            public Optional<Help> of(String template) {
                return guide.topic(template)
                        .map(topic -> new Help(
                                "guide.page." + topic.name(),
                                topic.clauses().stream()
                                        .map(id -> new Quote(clauses.address(id), clauses.text(id)))
                                        .toList()));
            }
        };
    }
}
