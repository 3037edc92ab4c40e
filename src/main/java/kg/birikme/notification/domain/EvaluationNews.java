package kg.birikme.notification.domain;

import java.util.List;
import kg.birikme.duty.DutyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the member that her year was evaluated, and whoever wrote it that she has read it (R30). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EvaluationNews {

    private final Entries entries;
    private final Audience audience;

    EvaluationNews(Entries entries, Audience audience) {
        this.entries = entries;
        this.audience = audience;
    }

    @EventListener
    void on(DutyEvent event) {
        String place =
                audience.place(event.year()) + "/evaluations/" + event.member().value();
        if (event instanceof DutyEvent.Evaluated evaluated) {
            entries.tell(List.of(event.member()), News.of(EntryKind.EVALUATED, place, evaluated.byName()));
        } else if (event instanceof DutyEvent.EvaluationTakenBack back) {
            entries.tell(
                    List.of(event.member()),
                    News.of(
                            EntryKind.EVALUATION_TAKEN_BACK,
                            audience.place(event.year()) + "/duties/"
                                    + event.member().value(),
                            back.byName()));
        } else if (event instanceof DutyEvent.EvaluationSeen seen) {
            entries.tell(List.of(seen.evaluator()), News.of(EntryKind.EVALUATION_SEEN, place, seen.byName()));
        }
    }
}
