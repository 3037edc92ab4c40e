package kg.birikme.notification.domain;

import java.util.List;
import kg.birikme.followup.FollowupEvent;
import kg.birikme.followup.Followups;
import kg.birikme.followup.TermExtended;
import kg.birikme.school.YearId;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells of recommendations: those responsible, and the chair when everybody has answered (R60). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FollowupNews {

    private final Entries entries;
    private final Audience audience;
    private final Followups followups;

    FollowupNews(Entries entries, Audience audience, Followups followups) {
        this.entries = entries;
        this.audience = audience;
        this.followups = followups;
    }

    @EventListener
    void on(FollowupEvent.Assigned event) {
        entries.tell(
                event.responsible(),
                News.of(
                        EntryKind.RECOMMENDATION_ASSIGNED,
                        place(event.year(), event.protocolNumber(), event.number()),
                        number(event.protocolNumber(), event.number()),
                        SchoolDates.shortDate(event.due())));
    }

    /** One answer of many is no news; the last one is. */
    @EventListener
    void on(FollowupEvent.Answered event) {
        if (event.complete()) {
            entries.tell(
                    audience.offices(Role.CHAIR),
                    News.of(
                            EntryKind.RECOMMENDATION_ANSWERED,
                            place(event.year(), event.protocolNumber(), event.number()),
                            number(event.protocolNumber(), event.number())));
        }
    }

    @EventListener
    void on(FollowupEvent.SentBack event) {
        entries.tell(
                List.of(event.person()),
                News.of(
                        EntryKind.ANSWER_SENT_BACK,
                        place(event.year(), event.protocolNumber(), event.number()),
                        number(event.protocolNumber(), event.number()),
                        event.remark()));
    }

    @EventListener
    void on(FollowupEvent.Released event) {
        entries.tell(
                followups.responsible(event.id()),
                News.of(
                        EntryKind.RECOMMENDATION_RELEASED,
                        place(event.year(), event.protocolNumber(), event.number()),
                        number(event.protocolNumber(), event.number())));
    }

    @EventListener
    void on(TermExtended event) {
        entries.tell(
                followups.responsible(event.id()),
                News.of(
                        EntryKind.TERM_EXTENDED,
                        place(event.year(), event.protocolNumber(), event.number()),
                        number(event.protocolNumber(), event.number()),
                        SchoolDates.shortDate(event.until()),
                        event.reason()));
    }

    private String place(YearId year, int protocol, String number) {
        return audience.place(year) + "/recommendations/" + protocol + "/" + number;
    }

    private static String number(int protocol, String number) {
        return protocol + "/" + number;
    }
}
