package kg.birikme.oversight.web;

import kg.birikme.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The first page's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class OversightNavigation {

    @Bean
    NavigationEntry homeEntry() {
        return NavigationEntry.forEverybody("home", "oversight.home", "/", "home", 0);
    }
}
