package kg.birikme.audit;

import kg.birikme.audit.domain.AuditPermissions;
import kg.birikme.school.SettingsLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class AuditContributions {

    @Bean
    SettingsLink auditLink() {
        return new SettingsLink("/audit", "audit.title", 90, actor -> new AuditPermissions(actor).mayRead());
    }
}
