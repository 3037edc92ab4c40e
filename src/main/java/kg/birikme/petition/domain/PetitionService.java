package kg.birikme.petition.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.followup.Followups;
import kg.birikme.followup.Followups.Adopted;
import kg.birikme.handin.WorkHistory;
import kg.birikme.handin.WorkStep;
import kg.birikme.handin.WorkSteps;
import kg.birikme.people.People;
import kg.birikme.petition.PetitionEvent;
import kg.birikme.petition.PetitionKind;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Petitions are begun, written and handed in, returned or decided on (R31, R64, R67, R79, R80, R82, R83). Steps: {@link WorkSteps}. */
@Service
@Transactional
public class PetitionService {

    /** In how many days an answer is hoped for, unless the author says otherwise. */
    private static final int DAYS_TO_ANSWER = 14;

    private final PetitionRepository petitions;
    private final PetitionDesk desk;
    private final GroundsReader grounds;
    private final Followups followups;
    private final People people;
    private final Years years;
    private final WorkSteps steps;
    private final WorkHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PetitionService(
            PetitionRepository petitions,
            PetitionDesk desk,
            GroundsReader grounds,
            Followups followups,
            People people,
            Years years,
            WorkSteps steps,
            WorkHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.petitions = petitions;
        this.desk = desk;
        this.grounds = grounds;
        this.followups = followups;
        this.people = people;
        this.years = years;
        this.steps = steps;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a petition; where it is for a person, with what the year's records say of her. Begun already under this id, it does
     * nothing.
     *
     * @param id      of the new one, from the form: a double click begins one
     * @param subject for whom it is; nobody unless the kind may name a person
     * @throws InvalidInput if the kind names a person and none is given, or she is the author
     */
    public void begin(YearId yearId, UUID id, PetitionKind kind, @Nullable StaffId subject) {
        StaffId person = kind.mayNamePerson() ? subject : null;
        if (kind.namesPerson() && person == null) {
            throw new InvalidInput("subject", "petition.invalid.subject");
        }
        PetitionPermissions may = desk.mayBegin(yearId, kind, person);
        if (person != null && may.actor().isPerson(person)) {
            throw new RuleViolation(kind.clause(), "petition.refusal.oneself").at("subject");
        }
        steps.requireWriter(kind.flow(), may);
        YearView year = years.get(yearId);
        if (person != null
                && people.membersOf(yearId).stream()
                        .noneMatch(member -> member.staff().equals(person))) {
            throw new InvalidInput("subject", "petition.invalid.member");
        }
        if (petitions.existsById(id)) {
            return;
        }
        Petition begun = new Petition(id, yearId, kind, may.actor().staff(), person, clock.instant());
        LocalDate hoped = desk.today().plusDays(DAYS_TO_ANSWER);
        begun.begin(
                kind.namesPerson() && person != null ? grounds.of(year, person) : "",
                year.contains(hoped) ? hoped : null);
        petitions.saveAndFlush(begun);
    }

    /**
     * Saves it as far as it is written; a candidate is asked whether she agrees once the contest is known.
     *
     * @return its version now
     * @throws StaleVersion if it was written elsewhere meanwhile
     */
    public int write(UUID id, int version, PetitionContent content) {
        Petition petition = desk.take(id);
        String before = petition.title();
        boolean asked = petition.consented() || before.isEmpty();
        int now = steps.write(
                petition, desk.may(petition), version, () -> petition.write(content, cited(petition, content)));
        askCandidate(petition, asked || !before.equals(petition.title()));
        return now;
    }

    private void askCandidate(Petition petition, boolean anew) {
        StaffId candidate = petition.subject();
        if (anew
                && candidate != null
                && petition.kind() == PetitionKind.NOMINATION
                && !petition.consented()
                && !petition.title().isEmpty()) {
            events.publishEvent(
                    new PetitionEvent.ConsentAsked(petition.id(), petition.year(), candidate, petition.title()));
        }
    }

    /**
     * Saves it and hands it in; handed in already with the same words, it does nothing.
     *
     * @throws StaleVersion if it was handed in with other words meanwhile
     * @throws RuleViolation if a part is missing, the decision of a meeting or the candidate's word among them (B19, F16)
     * @throws InvalidInput if the answer is hoped for in the past, or of the one whom it is for
     */
    public void submit(UUID id, int version, PetitionContent content) {
        Petition petition = desk.take(id);
        PetitionPermissions may = desk.may(petition);
        boolean before = petition.status().handedIn();
        steps.handIn(petition, may, version, petition.says(content), () -> {
            petition.write(content, cited(petition, content));
            requireFit(petition, content);
            petition.keep(desk.sheet(petition));
        });
        if (!before) {
            events.publishEvent(new PetitionEvent.HandedIn(
                    id,
                    petition.year(),
                    petition.kind(),
                    petition.addressee(),
                    may.actor().name()));
        }
    }

    private void requireFit(Petition petition, PetitionContent content) {
        if (content.answerBy() != null && content.answerBy().isBefore(desk.today())) {
            throw new InvalidInput("answerBy", "petition.invalid.answerPast");
        }
        if (desk.holds(petition.addressee(), petition.subject())
                || desk.holds(petition.addressee(), petition.writer())) {
            throw new InvalidInput("addressee", "petition.invalid.addresseeConcerned");
        }
    }

    /** B19: only what is in force in the year is cited. */
    private @Nullable Adopted cited(Petition petition, PetitionContent content) {
        UUID wanted = content.recommendation();
        if (wanted == null) {
            return null;
        }
        return followups.adopted(petition.year()).stream()
                .filter(one -> one.id().value().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("recommendation", "petition.invalid.recommendation"));
    }

    /**
     * The candidate agrees (F16, point 5); said again, it does nothing.
     *
     * @throws NotFound if the petition is not hers to know of
     */
    public void consent(UUID id) {
        Petition petition = desk.take(id);
        PetitionPermissions may = desk.may(petition);
        requireSight(may);
        ActionForbidden.unless(may.mayConsent(), "agree to be a candidate");
        if (petition.consent(clock.instant())) {
            history.note(id, petition.year(), WorkStep.CONSENTED, may.actor().name(), "");
            events.publishEvent(new PetitionEvent.Consented(
                    id, petition.year(), petition.writer(), may.actor().name()));
        }
    }

    /** The author takes back what was handed in and not yet decided on; a second click does nothing. */
    public void withdraw(UUID id, int version) {
        Petition petition = desk.take(id);
        PetitionPermissions may = desk.may(petition);
        if (steps.takeBack(petition, may, version)) {
            events.publishEvent(new PetitionEvent.TakenBack(
                    id,
                    petition.year(),
                    petition.kind(),
                    petition.addressee(),
                    may.actor().name()));
        }
    }

    /** Throws away what never left its author's hands. */
    public void discard(UUID id) {
        ActionForbidden.unless(desk.begins(), "discard a petition");
        Petition petition = desk.take(id);
        PetitionPermissions may = desk.may(petition);
        requireSight(may);
        ActionForbidden.unless(may.mayDiscard(), "discard a petition");
        petitions.delete(petition);
    }

    /**
     * The addressee grants, declines or answers it; decided already just so, it does nothing.
     *
     * @throws StaleVersion if it was decided otherwise meanwhile
     */
    public void decide(UUID id, int version, PetitionDecision decision) {
        Petition petition = desk.take(id);
        PetitionPermissions may = desk.may(petition);
        if (may.decides() && petition.status() == petition.kind().flow().done() && !petition.decidedAs(decision)) {
            throw new StaleVersion("petition");
        }
        StaffId by = may.actor().staff();
        if (steps.decide(petition, may, version, () -> petition.decide(decision, by, desk.today()))) {
            events.publishEvent(new PetitionEvent.Decided(
                    id,
                    petition.year(),
                    petition.kind(),
                    decision.outcome(),
                    petition.writer(),
                    petition.subject(),
                    decision.cleaned().orderNumber(),
                    may.actor().name()));
        }
    }

    /** The addressee gives it back to be mended. */
    public void giveBack(UUID id, int version, String remark) {
        Petition petition = desk.take(id);
        PetitionPermissions may = desk.may(petition);
        if (steps.giveBack(petition, may, version, remark)) {
            events.publishEvent(new PetitionEvent.Returned(
                    id,
                    petition.year(),
                    petition.kind(),
                    petition.writer(),
                    may.actor().name(),
                    remark));
        }
    }

    /** What became of the candidate (R83; F16, point 8). */
    public void tellResult(UUID id, int version, String result, @Nullable LocalDate on, String diploma) {
        Petition petition = desk.take(id);
        PetitionPermissions may = desk.may(petition);
        requireSight(may);
        ActionForbidden.unless(may.writes(), "tell the result of a contest");
        steps.requireOpen(petition, may);
        StaleVersion.check("petition", petition.version(), version);
        petition.tellResult(result, on, diploma);
        history.note(id, petition.year(), WorkStep.FINISHED, may.actor().name(), Objects.requireNonNull(result));
    }

    private static void requireSight(PetitionPermissions may) {
        if (!may.mayRead()) {
            throw new NotFound("petition");
        }
    }
}
