package kg.birikme.notification.domain;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the jobs run by the clock; tests call them by name. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "birikme.jobs", havingValue = "true", matchIfMissing = true)
class JobConfiguration {}
