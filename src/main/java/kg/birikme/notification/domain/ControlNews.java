package kg.birikme.notification.domain;

import java.util.List;
import kg.birikme.control.ControlEvent;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the chair of a remark of control, and whoever made it of the answer (R13). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ControlNews {

    private final Entries entries;
    private final Audience audience;

    ControlNews(Entries entries, Audience audience) {
        this.entries = entries;
        this.audience = audience;
    }

    @EventListener
    void on(ControlEvent.Remarked event) {
        entries.tell(
                audience.offices(Role.CHAIR),
                News.of(
                        EntryKind.CONTROL_REMARKED,
                        audience.place(event.year()) + "/control",
                        event.byName(),
                        SchoolDates.shortDate(event.due())));
    }

    @EventListener
    void on(ControlEvent.Answered event) {
        entries.tell(
                List.of(event.author()),
                News.of(EntryKind.CONTROL_ANSWERED, audience.place(event.year()) + "/control", event.byName()));
    }
}
