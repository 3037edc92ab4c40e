package kg.birikme.guide;

import kg.birikme.regulation.ClauseText;
import kg.birikme.web.PageHelp;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class GuideContributions {

    @Bean
    PageHelp pageHelp(Guide guide, ClauseText clauses) {
        return template -> guide.topic(template)
                .map(topic -> new PageHelp.Help(
                        "guide.page." + topic.name(),
                        topic.clauses().stream()
                                .map(id -> new PageHelp.Quote(clauses.address(id), clauses.text(id)))
                                .toList()));
    }
}
