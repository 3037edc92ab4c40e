package kg.birikme.notification.domain;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.notification.domain.Outbox.WaitingMail;
import kg.birikme.web.Filling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends the mail of one school, each in a transaction of its own that holds the mail's row while the server takes it. What a
 * worker does not finish is there again for the next one. Only a fall between the server's «yes» and the commit sends a mail
 * twice; it then carries the same Message-ID, by which mail programs put it away as a repetition.
 */
@Service
public class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private static final int LONGEST_SUBJECT = 150;

    private static final Pattern NO_SUCH_ADDRESS = Pattern.compile("\\b5\\.1\\.\\d");

    private final Outbox outbox;
    private final ObjectProvider<JavaMailSender> senders;
    private final MailSettings settings;
    private final MessageSource messages;
    private final Clock clock;

    Postman(
            Outbox outbox,
            ObjectProvider<JavaMailSender> senders,
            MailSettings settings,
            MessageSource messages,
            Clock clock) {
        this.outbox = outbox;
        this.senders = senders;
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    /** How one attempt ended. */
    public enum Outcome {
        /** There was nothing to do. */
        IDLE,
        /** A mail went out, or was not needed any more. */
        DONE,
        /** The server did not take this one; it will be tried again, and the next one is not held up. */
        REFUSED,
        /** The server did not answer; there is no use in asking it for the next one. */
        UNREACHABLE
    }

    /** Takes one mail of the present school and sends it. */
    @Transactional
    public Outcome deliverOne() {
        JavaMailSender sender = senders.getIfAvailable();
        Optional<WaitingMail> claimed = sender == null ? Optional.empty() : outbox.claim();
        if (sender == null || claimed.isEmpty()) {
            return Outcome.IDLE;
        }
        WaitingMail mail = claimed.get();
        if (!mail.wanted() || mail.target().isEmpty()) {
            outbox.notNeeded(mail.entry());
            return Outcome.DONE;
        }
        return send(sender, mail, mail.kind().reminder() ? outbox.claimReminders(mail) : List.of());
    }

    private Outcome send(JavaMailSender sender, WaitingMail mail, List<WaitingMail> reminders) {
        List<WaitingMail> together =
                Stream.concat(Stream.of(mail), reminders.stream()).toList();
        try {
            sender.send(message -> write(message, together));
        } catch (MailException refused) {
            String fault = String.valueOf(refused.getMostSpecificCause().getMessage());
            LOG.warn("Mail {} did not go out, attempt {}: {}", mail.entry(), mail.attempts() + 1, fault);
            together.forEach(one -> outbox.failed(one, fault, addressRefused(refused)));
            return unreachable(refused) ? Outcome.UNREACHABLE : Outcome.REFUSED;
        }
        together.forEach(one -> outbox.sent(one.entry()));
        return Outcome.DONE;
    }

    /**
     * The server says that there is no such address (RFC 3463): asking again helps nobody. Whatever else it refuses, a sender it
     * does not know among them, may be put right.
     */
    private static boolean addressRefused(MailException fault) {
        Throwable cause = fault instanceof MailSendException sending && sending.getMessageExceptions().length > 0
                ? sending.getMessageExceptions()[0]
                : fault.getCause();
        while (cause instanceof MessagingException part) {
            if (part instanceof SendFailedException
                    && NO_SUCH_ADDRESS
                            .matcher(String.valueOf(part.getMessage()))
                            .find()) {
                return true;
            }
            cause = part.getNextException();
        }
        return false;
    }

    /** No connection, or none any more: anything else is about the one mail. */
    private static boolean unreachable(MailException fault) {
        return fault.getMostSpecificCause() instanceof IOException || fault instanceof MailAuthenticationException;
    }

    /** Reminders of one morning are one mail; anything else is one by itself. */
    private void write(MimeMessage message, List<WaitingMail> together) throws MessagingException {
        WaitingMail mail = together.get(0);
        String told = together.size() == 1
                ? told(mail)
                : words(mail, "notification.mail.reminders", String.valueOf(together.size()));
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(mail.target());
        helper.setSubject(oneLine(told));
        helper.setSentDate(Date.from(clock.instant()));
        helper.setText(text(together));
        message.setHeader("Message-ID", settings.messageId(mail.entry()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language().code());
    }

    private String told(WaitingMail mail) {
        return words(mail, mail.kind().messageKey(), Filling.of(mail.arguments()));
    }

    private String text(List<WaitingMail> together) {
        WaitingMail first = together.get(0);
        String told = together.stream().map(mail -> told(mail) + place(mail)).collect(Collectors.joining("\n\n"));
        String inbox = settings.address().isEmpty() ? "\n\n" + words(first, "notification.mail.inbox") : "";
        return told + inbox + "\n\n-- \n" + first.school() + "\n" + words(first, "notification.mail.switchOff") + "\n";
    }

    private String place(WaitingMail mail) {
        return settings.address().isEmpty()
                ? ""
                : "\n\n" + words(mail, "notification.mail.link") + "\n" + settings.address() + "/inbox/" + mail.entry();
    }

    /** What people wrote may have several lines; a subject has one, and is not read to its end when long. */
    private static String oneLine(String told) {
        String line = told.replaceAll("\\s+", " ");
        return line.length() > LONGEST_SUBJECT ? line.substring(0, LONGEST_SUBJECT - 1) + "…" : line;
    }

    private String words(WaitingMail mail, String key, Object... arguments) {
        return messages.getMessage(key, arguments, mail.language().locale());
    }
}
