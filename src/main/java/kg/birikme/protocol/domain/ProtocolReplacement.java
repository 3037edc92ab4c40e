package kg.birikme.protocol.domain;

import java.util.List;
import java.util.UUID;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.Meetings;
import kg.birikme.plan.Plans;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.protocol.domain.ProtocolDesk.Taken;
import org.springframework.stereotype.Component;

/**
 * Opens the protocol that takes an annulled one's place (B12, B17): the meeting is open again, so that agenda and attendance can
 * be put right, it handles the same questions, those moved on or taken off too, the minutes stand as they were, and a plan that rests on the annulled one goes back before a meeting (B2).
 */
@Component
class ProtocolReplacement {

    private final ProtocolRepository protocols;
    private final ItemMinutesRepository minutes;
    private final RecommendationRepository recommendations;
    private final ProtocolReader reader;
    private final Meetings meetings;
    private final Plans plans;

    ProtocolReplacement(
            ProtocolRepository protocols,
            ItemMinutesRepository minutes,
            RecommendationRepository recommendations,
            ProtocolReader reader,
            Meetings meetings,
            Plans plans) {
        this.protocols = protocols;
        this.minutes = minutes;
        this.recommendations = recommendations;
        this.reader = reader;
        this.meetings = meetings;
        this.plans = plans;
    }

    /** Joins the transaction of the annulment, which is written already. */
    void open(Taken annulled) {
        ProtocolId id = new ProtocolId(UUID.randomUUID());
        protocols.saveAndFlush(annulled.protocol().replacement(id));
        ProtocolRow written = reader.written(annulled.protocol().id());
        MeetingId meeting = annulled.meeting().id();
        meetings.reopen(meeting, written.leftItems());
        for (AgendaItemView item : meetings.get(meeting).agenda()) {
            copy(item, written, id);
            if (item.plan() != null && written.minutesOf(item).text().outcome() == Outcome.CONSIDERED) {
                plans.considerationFell(item.plan());
            }
        }
    }

    private void copy(AgendaItemView item, ProtocolRow written, ProtocolId into) {
        AgendaItemId itemId = item.id();
        ItemMinutes copy = new ItemMinutes(itemId, into.value());
        copy.write(written.minutesOf(item).text());
        minutes.saveAndFlush(copy);
        List<ProtocolRow.Proposed> adopted = written.recommendationsOn(item);
        adopted.forEach(one -> recommendations.save(new Recommendation(
                new RecommendationId(UUID.randomUUID()), into.value(), itemId, one.position(), one.text())));
    }
}
