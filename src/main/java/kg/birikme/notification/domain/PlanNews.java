package kg.birikme.notification.domain;

import java.util.List;
import kg.birikme.plan.PlanEvent;
import kg.birikme.school.YearId;
import kg.birikme.shared.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells of the plan's way: whoever is next, and all members when it is in force (R2). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanNews {

    private final Entries entries;
    private final Audience audience;

    PlanNews(Entries entries, Audience audience) {
        this.entries = entries;
        this.audience = audience;
    }

    @EventListener
    void on(PlanEvent.SentForAgreement event) {
        entries.tell(
                Audience.allBut(event.by(), List.of(audience.offices(Role.DEPUTY_TEACHING))),
                News.of(EntryKind.PLAN_SENT, place(event.year()), event.byName()));
    }

    @EventListener
    void on(PlanEvent.Returned event) {
        entries.tell(
                Audience.allBut(event.by(), List.of(audience.offices(Role.CHAIR))),
                News.of(EntryKind.PLAN_RETURNED, place(event.year()), event.byName(), event.remark()));
    }

    @EventListener
    void on(PlanEvent.Agreed event) {
        entries.tell(
                Audience.allBut(event.by(), List.of(audience.offices(Role.DIRECTOR, Role.CHAIR))),
                News.of(EntryKind.PLAN_AGREED, place(event.year()), event.byName()));
    }

    @EventListener
    void on(PlanEvent.Approved event) {
        entries.tell(
                Audience.allBut(
                        event.by(), List.of(audience.offices(Role.CHAIR, Role.DEPUTY_TEACHING), audience.members())),
                News.of(EntryKind.PLAN_APPROVED, place(event.year()), event.byName()));
    }

    private String place(YearId year) {
        return audience.place(year) + "/plan";
    }
}
