package kg.birikme.protocol.domain;

import java.util.List;
import java.util.UUID;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.people.People;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.protocol.domain.ProtocolDesk.Taken;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaleVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chair and secretary write the minutes and the recommendations of a protocol that nobody has signed yet (R5, R10). */
@Service
public class MinutesService {

    private final ProtocolDesk desk;
    private final ItemMinutesRepository minutes;
    private final RecommendationRepository recommendations;
    private final People people;

    MinutesService(
            ProtocolDesk desk, ItemMinutesRepository minutes, RecommendationRepository recommendations, People people) {
        this.desk = desk;
        this.minutes = minutes;
        this.recommendations = recommendations;
        this.people = people;
    }

    /**
     * Saves the minutes of one item.
     *
     * @param version the version that the form was opened with; -1 for minutes not begun
     * @return the version from now on
     * @throws StaleVersion if somebody else saved the same item since
     * @throws kg.birikme.shared.RuleViolation if the protocol is signed (R10)
     */
    @Transactional
    public int write(ProtocolId protocol, AgendaItemId item, int version, MinutesText text) {
        Taken taken = takeToWrite(protocol);
        requireOnAgenda(taken, item);
        int present = taken.meeting().attendance().present();
        if (text.votes().count() > present) {
            throw new InvalidInput("votesFor", "protocol.refusal.votesOverPresent", present);
        }
        ItemMinutes found = minutes.findById(new ItemMinutes.Key(item.value(), protocol.value()))
                .orElseGet(() -> new ItemMinutes(item, protocol.value()));
        if (text.outcome().needsReason()
                && !recommendations
                        .findByProtocolIdAndItemIdOrderByPosition(protocol.value(), item.value())
                        .isEmpty()) {
            throw new RuleViolation(Clause.r(5), "protocol.refusal.recommendationsLeft").at("outcome");
        }
        if (found.says(text)) {
            return found.version();
        }
        if (!(version == ItemMinutes.UNWRITTEN && found.untouched())) {
            StaleVersion.check("minutes", found.version(), version);
        }
        found.write(text);
        return minutes.saveAndFlush(found).version();
    }

    /** Adds a recommendation at the end of its item; a repeated call with the same id does nothing. */
    @Transactional
    public void recommend(ProtocolId protocol, AgendaItemId item, RecommendationId id, RecommendationText text) {
        Taken taken = takeToWrite(protocol);
        requireOnAgenda(taken, item);
        if (recommendations.existsById(id.value())) {
            return;
        }
        check(taken, text);
        if (!minutes.existsById(new ItemMinutes.Key(item.value(), protocol.value()))) {
            minutes.saveAndFlush(new ItemMinutes(item, protocol.value()));
        }
        int position = recommendations
                        .findByProtocolIdAndItemIdOrderByPosition(protocol.value(), item.value())
                        .size()
                + 1;
        recommendations.save(new Recommendation(id, protocol.value(), item, position, text));
    }

    /** @throws StaleVersion if somebody else changed the recommendation since */
    @Transactional
    public void changeRecommendation(ProtocolId protocol, RecommendationId id, int version, RecommendationText text) {
        Taken taken = takeToWrite(protocol);
        Recommendation found = find(protocol, id);
        if (found.content().equals(text)) {
            return;
        }
        check(taken, text);
        StaleVersion.check("recommendation", found.version(), version);
        found.say(text);
    }

    /** Removes a recommendation; those after it move up, a repeated call does nothing. */
    @Transactional
    public void removeRecommendation(ProtocolId protocol, RecommendationId id) {
        takeToWrite(protocol);
        recommendations
                .findById(id.value())
                .filter(found -> found.protocolId().equals(protocol.value()))
                .ifPresent(found -> {
                    UUID item = found.itemId();
                    recommendations.delete(found);
                    recommendations.flush();
                    renumber(recommendations.findByProtocolIdAndItemIdOrderByPosition(protocol.value(), item));
                });
    }

    private void check(Taken taken, RecommendationText text) {
        if (text.due() != null && text.due().isBefore(taken.protocol().meetingDate())) {
            throw new InvalidInput("due", "protocol.refusal.dueBeforeMeeting");
        }
        if (people.names(text.responsible()).size() < text.responsible().size()) {
            throw new InvalidInput("responsible", "protocol.refusal.unknownPerson");
        }
    }

    private static void renumber(List<Recommendation> remaining) {
        for (int i = 0; i < remaining.size(); i++) {
            remaining.get(i).moveTo(i + 1);
        }
    }

    private Recommendation find(ProtocolId protocol, RecommendationId id) {
        return recommendations
                .findById(id.value())
                .filter(found -> found.protocolId().equals(protocol.value()))
                .orElseThrow(() -> new NotFound("recommendation"));
    }

    private Taken takeToWrite(ProtocolId id) {
        Taken taken = desk.take(id);
        taken.protocol().requireDraft();
        ActionForbidden.unless(taken.may().mayWrite(), "write the minutes");
        return taken;
    }

    private static void requireOnAgenda(Taken taken, AgendaItemId item) {
        if (taken.meeting().agenda().stream().noneMatch(one -> one.id().equals(item))) {
            throw new NotFound("agenda item");
        }
    }
}
