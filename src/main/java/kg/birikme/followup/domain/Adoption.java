package kg.birikme.followup.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.birikme.followup.RecommendationAssigned;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.protocol.AdoptedRecommendation;
import kg.birikme.protocol.ProtocolAnnulled;
import kg.birikme.protocol.ProtocolSigned;
import kg.birikme.shared.By;
import kg.birikme.shared.StaffId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts recommendations under control with the chair's signature, in its transaction, and lets them fall with the protocol. */
@Component
class Adoption {

    private final AssignmentRepository assignments;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Adoption(AssignmentRepository assignments, People people, ApplicationEventPublisher events, Clock clock) {
        this.assignments = assignments;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void adopt(ProtocolSigned signed) {
        Set<UUID> known = new HashSet<>(assignments.idsOfProtocol(signed.protocol().value()));
        List<AdoptedRecommendation> fresh = signed.recommendations().stream()
                .filter(adopted -> !known.contains(adopted.id().value()))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        List<MemberView> members = people.membersOn(signed.meetingDate());
        for (AdoptedRecommendation adopted : fresh) {
            Set<StaffId> responsible = ResponsibleParties.of(adopted, members);
            assignments.save(new Assignment(signed, adopted, responsible));
            events.publishEvent(new RecommendationAssigned(
                    adopted.id(),
                    signed.year(),
                    signed.number(),
                    adopted.number(),
                    adopted.due(),
                    List.copyOf(responsible)));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void annul(ProtocolAnnulled annulled) {
        By by = By.on(LocalDate.now(clock), null, annulled.by(), annulled.at());
        assignments
                .findOfProtocolForChange(annulled.protocol().value())
                .forEach(assignment -> assignment.annul(annulled.reason(), by));
    }
}
