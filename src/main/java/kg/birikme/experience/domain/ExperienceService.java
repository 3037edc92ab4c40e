package kg.birikme.experience.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.experience.ExperienceEvent;
import kg.birikme.people.People;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Experience is written down, put right, brought into practice (R26, R68, R95). */
@Service
@Transactional
public class ExperienceService {

    private final ExperienceRepository experiences;
    private final ExperienceReader reader;
    private final People people;
    private final Years years;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExperienceService(
            ExperienceRepository experiences,
            ExperienceReader reader,
            People people,
            Years years,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.experiences = experiences;
        this.reader = reader;
        this.people = people;
        this.years = years;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes an experience down; a repeated call with the same id does nothing.
     *
     * @throws ActionForbidden if it is another's and the actor does not write for others
     * @throws InvalidInput if it was heard nowhere in that year, or is of nobody of the association
     */
    public void tell(UUID id, YearId yearId, StaffId whose, ExperienceContent content) {
        YearView year = years.get(yearId);
        Actor actor = currentActor.get();
        ExperiencePermissions may = new ExperiencePermissions(actor, actor.isPerson(whose), false, year.stored());
        ActionForbidden.unless(may.holdsWriting(), "write an experience");
        requireOpen(year);
        if (experiences.existsById(id)) {
            return;
        }
        if (people.membersOf(yearId).stream().noneMatch(member -> member.staff().equals(whose))) {
            throw new InvalidInput("whose", "experience.invalid.whose");
        }
        requireHeard(year, content);
        experiences.save(new Experience(id, yearId, whose, content, actor, LocalDate.now(clock)));
        events.publishEvent(new ExperienceEvent.Told(id, yearId, whose, content.theme(), actor.staff(), actor.name()));
    }

    /** @throws StaleVersion if somebody was faster */
    public void change(UUID id, int version, ExperienceContent content) {
        Taken taken = take(id);
        ActionForbidden.unless(taken.may().holdsWriting(), "change an experience");
        requireOpen(taken.year());
        StaleVersion.check("experience", taken.experience().version(), version);
        requireHeard(taken.year(), content);
        taken.experience().change(content);
    }

    /** The actor has brought it into her practice; said again, her words are put right. */
    public void practise(UUID id, String how) {
        Taken taken = take(id);
        Actor actor = taken.may().actor();
        ActionForbidden.unless(taken.may().holdsPractice() || taken.may().own(), "bring an experience into practice");
        requireOpen(taken.year());
        Experience experience = taken.experience();
        experience.practised(actor.staff(), actor.name(), LocalDate.now(clock), how);
        events.publishEvent(new ExperienceEvent.Practised(
                id, experience.year(), experience.whose(), experience.theme(), actor.staff(), actor.name()));
    }

    /** It was written down by mistake; taken out already, it does nothing. */
    public void remove(UUID id, String reason) {
        Taken taken = take(id);
        ActionForbidden.unless(taken.may().holdsWriting(), "remove an experience");
        requireOpen(taken.year());
        Experience experience = taken.experience();
        if (!experience.removed()) {
            experience.remove(reason);
            events.publishEvent(
                    new ExperienceEvent.Removed(id, experience.year(), experience.theme(), KyrgyzText.clean(reason)));
        }
    }

    private void requireHeard(YearView year, ExperienceContent content) {
        if (content.heard() != null && !reader.isPlace(year.id(), content.heard())) {
            throw new InvalidInput("heard", "experience.invalid.heard");
        }
    }

    private static void requireOpen(YearView year) {
        if (year.stored()) {
            throw new RuleViolation(Clause.r(12), "experience.refusal.stored");
        }
    }

    /** An entry taken up by somebody. */
    record Taken(Experience experience, YearView year, ExperiencePermissions may) {}

    private Taken take(UUID id) {
        Actor actor = currentActor.get();
        if (!ExperiencePermissions.mayRead(actor)) {
            throw new NotFound("experience");
        }
        Experience experience = experiences.findForChange(id).orElseThrow(() -> new NotFound("experience"));
        YearView year = years.get(experience.year());
        boolean own = actor.isPerson(experience.whose());
        return new Taken(experience, year, new ExperiencePermissions(actor, own, experience.removed(), year.stored()));
    }
}
