package kg.birikme.audit;

import kg.birikme.audit.domain.AuditPermissions;
import kg.birikme.audit.domain.ClockWatch;
import kg.birikme.school.SettingsLink;
import kg.birikme.web.HomeNotice;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** All that this module tells the house. */
@Configuration(proxyBeanMethods = false)
class AuditContributions {

    @Bean
    @ConditionalOnProperty(name = "birikme.jobs", havingValue = "true", matchIfMissing = true)
    HomeNotice clockNotice(ClockWatch watch) {
        return watch::notice;
    }

    @Bean
    SettingsLink auditLink() {
        return new SettingsLink("/audit", "audit.title", 90, actor -> new AuditPermissions(actor).mayRead());
    }
}
