package kg.birikme.notification.domain;

import java.util.List;
import kg.birikme.protocol.ProtocolEvent;
import kg.birikme.shared.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody whom it bound that a signed protocol was annulled (B12): members, director and deputies. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProtocolNews {

    private final Entries entries;
    private final Audience audience;

    ProtocolNews(Entries entries, Audience audience) {
        this.entries = entries;
        this.audience = audience;
    }

    @EventListener
    void on(ProtocolEvent.SignatoryNamed event) {
        entries.tell(
                List.of(event.signatory()),
                News.of(
                        EntryKind.SIGNATORY_NAMED,
                        audience.place(event.year()) + "/meetings/" + event.meetingNo() + "/protocol",
                        event.printedNumber(),
                        event.by()));
    }

    @EventListener
    void on(ProtocolEvent.Annulled event) {
        entries.tell(
                Audience.allBut(
                        event.annulledBy(),
                        List.of(
                                audience.members(),
                                audience.offices(
                                        Role.DIRECTOR,
                                        Role.DEPUTY_TEACHING,
                                        Role.DEPUTY_METHODICAL,
                                        Role.DEPUTY_UPBRINGING))),
                News.of(
                        EntryKind.PROTOCOL_ANNULLED,
                        audience.place(event.year()) + "/protocols",
                        event.printedNumber(),
                        event.by(),
                        event.reason()));
    }
}
