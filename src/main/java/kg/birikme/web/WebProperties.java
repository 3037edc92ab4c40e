package kg.birikme.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the pages are reached.
 *
 * @param https whether by HTTPS only, through a proxy: cookies are sent over nothing else then, and browsers remember it
 * @param proxy the addresses of the proxies in front; only they are believed who the visitor is and how he came
 */
@Validated
@ConfigurationProperties("birikme.web")
public record WebProperties(
        @DefaultValue("false") boolean https, @DefaultValue List<String> proxy) {

    public WebProperties {
        proxy = List.copyOf(proxy);
    }

    /** The name of a cookie; behind HTTPS one that only this host can set. */
    public String cookie(String name) {
        return https ? "__Host-" + name : name;
    }
}
