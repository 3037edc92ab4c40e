package kg.birikme.notification.domain;

import kg.birikme.seal.Seal;
import kg.birikme.seal.SealEvent;
import kg.birikme.shared.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells director and deputies where the chain of signatures ends: whoever keeps such a line, in the inbox, a mail or on paper,
 * can prove later that nothing before it was changed (R6). A break is told to them at once.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SealNews {

    private static final String PLACE = "/archive";

    private final Entries entries;
    private final Audience audience;

    SealNews(Entries entries, Audience audience) {
        this.entries = entries;
        this.audience = audience;
    }

    @EventListener
    void on(SealEvent.ChainMoved event) {
        entries.tell(
                audience.offices(Role.DIRECTOR, Role.DEPUTY_TEACHING),
                News.of(EntryKind.CHAIN_MOVED, PLACE, event.position(), Seal.shortly(event.hash())));
    }

    @EventListener
    void on(SealEvent.ChainBroken event) {
        entries.tell(
                audience.offices(Role.DIRECTOR, Role.DEPUTY_TEACHING, Role.CHAIR),
                News.of(EntryKind.CHAIN_BROKEN, PLACE, event.position()));
    }
}
