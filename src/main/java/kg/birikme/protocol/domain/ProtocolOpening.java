package kg.birikme.protocol.domain;

import java.util.UUID;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.MeetingEvent;
import kg.birikme.meeting.Meetings;
import kg.birikme.protocol.MinutesPrefill;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the protocol in the moment its meeting is marked as held (R10): both commit together or not at all. */
@Component
class ProtocolOpening {

    private final ProtocolRepository protocols;
    private final ItemMinutesRepository minutes;
    private final Meetings meetings;
    private final ObjectProvider<MinutesPrefill> prefill;

    ProtocolOpening(
            ProtocolRepository protocols,
            ItemMinutesRepository minutes,
            Meetings meetings,
            ObjectProvider<MinutesPrefill> prefill) {
        this.protocols = protocols;
        this.minutes = minutes;
        this.meetings = meetings;
        this.prefill = prefill;
    }

    @EventListener
    void open(MeetingEvent.Held held) {
        ProtocolId id = new ProtocolId(UUID.randomUUID());
        protocols.saveAndFlush(new Protocol(id, held));
        meetings.get(held.meeting()).agenda().stream()
                .filter(item -> item.kind() == AgendaKind.FOLLOWUP)
                .forEach(item -> reportOn(item, id, held));
    }

    /**
     * The meeting was marked as held by mistake: an unwritten protocol goes with it.
     *
     * @throws RuleViolation if somebody has written in the protocol or said something to it (R10)
     */
    @EventListener
    void close(MeetingEvent.TakenBack event) {
        protocols.findOfMeeting(event.meeting().value()).ifPresent(protocol -> {
            protocol.requireDraft();
            if (minutes.writtenIn(protocol.id().value())) {
                throw new RuleViolation(Clause.r(10), "protocol.refusal.written");
            }
            minutes.deleteByProtocolId(protocol.id().value());
            minutes.flush();
            protocols.delete(protocol);
            protocols.flush();
        });
    }

    private void reportOn(AgendaItemView item, ProtocolId protocol, MeetingEvent.Held held) {
        String report = prefill.stream()
                .map(source -> source.followup(held.year(), held.meeting()))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        if (!report.isEmpty()) {
            ItemMinutes first = new ItemMinutes(item.id(), protocol.value());
            first.heardAtFirst(report);
            minutes.save(first);
        }
    }
}
