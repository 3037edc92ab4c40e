package kg.birikme.oversight;

import kg.birikme.oversight.domain.Outlooks;
import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class OversightContributions {

    @Bean
    NavigationEntry homeEntry() {
        return NavigationEntry.forEverybody("home", "oversight.home", "/", "home", 0);
    }

    @Bean
    Asks asks(Outlooks outlooks) {
        return (actor, year) -> outlooks.of(actor, year).tasks();
    }
}
