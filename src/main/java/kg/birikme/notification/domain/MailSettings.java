package kg.birikme.notification.domain;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether mail goes out at all, in whose name, and how a reader comes back from it. Without {@code spring.mail.host} nothing
 * is put into the outbox: a server named later does not send last year's notices.
 */
@Component
class MailSettings {

    private final String host;
    private final String from;
    private final String address;

    MailSettings(
            @Value("${spring.mail.host:}") String host,
            @Value("${birikme.mail.from:}") String from,
            @Value("${birikme.address:}") String address) {
        this.host = host;
        this.from = from;
        this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** Whether a mail server is named. */
    boolean on() {
        return !host.isEmpty();
    }

    /** The sender; made up from the server's name where none is named. */
    String from() {
        return from.isEmpty() ? "birikme@" + host : from;
    }

    /** What comes before a path to make a link; empty where the installation was not told its own address. */
    String address() {
        return address;
    }

    /** The same for every attempt, so that a repeated message can be told as such (RFC 5322). */
    String messageId(Object entry) {
        return "<" + entry + "@birikme>";
    }
}
