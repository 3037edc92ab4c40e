package kg.birikme.web.text;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

/** The words of the pages and the language that they are told in. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    @Bean
    MessageSource messageSource() {
        return Bundles.read();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageCookie();
    }
}
