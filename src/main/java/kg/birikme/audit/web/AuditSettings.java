package kg.birikme.audit.web;

import kg.birikme.audit.domain.AuditPermissions;
import kg.birikme.school.SettingsLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The trail's place among the settings. */
@Configuration(proxyBeanMethods = false)
class AuditSettings {

    @Bean
    SettingsLink auditLink() {
        return new SettingsLink("/audit", "audit.title", 90, actor -> new AuditPermissions(actor).mayRead());
    }
}
