package kg.birikme.growth.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.people.Category;
import kg.birikme.people.People;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import kg.birikme.shared.Trace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attestations are planned, prepared and written down (R72, R90). */
@Service
@Transactional
public class AttestationService {

    private final AttestationRepository attestations;
    private final People people;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttestationService(
            AttestationRepository attestations,
            People people,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attestations = attestations;
        this.people = people;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Plans the person's next attestation, or puts right what is planned; the same again does nothing.
     *
     * @param id      of a new one; the one ahead keeps its own
     * @param version of the one ahead; 0 for a new one
     * @throws NotFound if it is not the actor's to know of
     * @throws StaleVersion if it was written elsewhere meanwhile
     */
    public void plan(StaffId person, UUID id, int version, AttestationPlan plan) {
        AttestationPermissions may = may(person);
        ActionForbidden.unless(may.mayWrite(), "plan an attestation");
        people.get(person);
        Optional<Attestation> ahead = attestations.findAhead(person.value());
        if (ahead.isEmpty()) {
            attestations.saveAndFlush(new Attestation(id, person, plan));
        } else if (!ahead.get().says(plan)) {
            StaleVersion.check("attestation", ahead.get().version(), version);
            ahead.get().plan(plan);
        }
    }

    /**
     * She says that all is gathered, or that it is not after all; said already, it does nothing.
     *
     * @throws NotFound if none is planned, or it is not the actor's to know of
     */
    public void ready(StaffId person, boolean gathered) {
        ActionForbidden.unless(may(person).mayGather(), "gather for an attestation");
        attestations
                .findAhead(person.value())
                .orElseThrow(() -> new NotFound("attestation"))
                .ready(gathered, today());
    }

    /**
     * Writes down what came of it; told again it is put right.
     *
     * @throws NotFound if there is none, or it is not the actor's to know of
     * @throws StaleVersion if it was written elsewhere meanwhile
     */
    public void held(StaffId person, UUID id, int version, Category given, LocalDate on, String words) {
        ActionForbidden.unless(may(person).mayRecord(), "record an attestation");
        Attestation attestation = attestations
                .findForChange(id)
                .filter(one -> one.person().equals(person))
                .orElseThrow(() -> new NotFound("attestation"));
        StaleVersion.check("attestation", attestation.version(), version);
        attestation.held(given, on, words, today());
        events.publishEvent(Trace.of(
                "growth.trace.attestationHeld",
                "/attestations/" + person.value(),
                people.get(person).name().listed(),
                SchoolDates.shortDate(on)));
    }

    private AttestationPermissions may(StaffId person) {
        AttestationPermissions may = new AttestationPermissions(currentActor.get(), person);
        may.requireSight();
        return may;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
