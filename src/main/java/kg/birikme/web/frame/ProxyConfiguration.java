package kg.birikme.web.frame;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kg.birikme.web.WebProperties;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Behind a proxy that speaks TLS: the visitor's address and HTTPS are taken from the headers of the proxies that are named, and
 * from nobody else, so that nobody chooses an address to be counted under.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebProperties.class)
class ProxyConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> proxies(WebProperties properties) {
        return server -> {
            if (!properties.proxy().isEmpty()) {
                server.addEngineValves(valve(properties));
            }
        };
    }

    private static RemoteIpValve valve(WebProperties properties) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(properties.proxy().stream().map(Pattern::quote).collect(Collectors.joining("|")));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }
}
