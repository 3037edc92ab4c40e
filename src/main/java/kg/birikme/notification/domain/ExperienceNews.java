package kg.birikme.notification.domain;

import java.util.List;
import kg.birikme.experience.ExperienceEvent;
import kg.birikme.shared.StaffId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells a teacher that her experience was written down by another, and that a colleague works by it (R95). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ExperienceNews {

    private final Entries entries;
    private final Audience audience;

    ExperienceNews(Entries entries, Audience audience) {
        this.entries = entries;
        this.audience = audience;
    }

    @EventListener
    void on(ExperienceEvent.Told event) {
        tell(
                event.whose(),
                event.by(),
                News.of(
                        EntryKind.EXPERIENCE_TOLD,
                        audience.place(event.year()) + "/experience/" + event.id(),
                        event.theme(),
                        event.byName()));
    }

    @EventListener
    void on(ExperienceEvent.Practised event) {
        tell(
                event.whose(),
                event.by(),
                News.once(
                        EntryKind.EXPERIENCE_PRACTISED,
                        event.id() + " " + event.by().value(),
                        audience.place(event.year()) + "/experience/" + event.id(),
                        event.theme(),
                        event.byName()));
    }

    private void tell(StaffId whose, StaffId by, News news) {
        entries.tell(Audience.allBut(by, List.of(List.of(whose))), news);
    }
}
