package kg.birikme.notification;

import kg.birikme.notification.domain.RefusedAddresses;
import kg.birikme.school.SettingsLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class NotificationContributions {

    @Bean
    SettingsLink mailLink() {
        return new SettingsLink("/settings/mail", "notification.mail", 65, RefusedAddresses::mayRead);
    }
}
