package kg.birikme.growth.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.growth.CourseFact;
import kg.birikme.growth.Growth;
import kg.birikme.growth.GrowthEvent;
import kg.birikme.handin.WorkHistory;
import kg.birikme.handin.WorkStatus;
import kg.birikme.handin.WorkStep;
import kg.birikme.handin.WorkSteps;
import kg.birikme.school.YearId;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programmes of self-education: written by the member, read by the chair (R47, B15, A29). Steps: {@link WorkSteps}. */
@Service
@Transactional
public class ProgrammeService {

    private final ProgrammeRepository programmes;
    private final CourseReader courses;
    private final WorkSteps steps;
    private final WorkHistory history;
    private final Years years;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgrammeService(
            ProgrammeRepository programmes,
            CourseReader courses,
            WorkSteps steps,
            WorkHistory history,
            Years years,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.programmes = programmes;
        this.courses = courses;
        this.steps = steps;
        this.history = history;
        this.years = years;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Saves the actor's programme of the year as far as it is written.
     *
     * @param id      of a new one; an existing one keeps its own
     * @param version of the programme; 0 for a new one
     * @return its version now
     * @throws StaleVersion if it was written elsewhere meanwhile
     */
    public int write(YearId year, UUID id, int version, ProgrammeContent content) {
        Programme own = own(year, id);
        return steps.write(own, may(own), version, () -> own.write(content));
    }

    /**
     * Saves it and hands it in; handed in already with the same words, it does nothing.
     *
     * @throws StaleVersion if it was handed in with other words meanwhile
     */
    public void submit(YearId year, UUID id, int version, ProgrammeContent content) {
        Programme own = own(year, id);
        steps.handIn(own, may(own), version, own.says(content), () -> {
            own.write(content);
            own.keepLastCourse(courses.last(own.writer(), LocalDate.now(clock))
                    .map(CourseFact::line)
                    .orElse(""));
        });
    }

    private Programme own(YearId year, UUID id) {
        Actor actor = currentActor.get();
        steps.begin(
                Growth.PROGRAMME,
                new OwnWorkPermissions(
                        actor, actor.staff(), WorkStatus.DRAFT, years.get(year).stored()));
        return programmes
                .findByYearIdAndStaffId(year.value(), actor.staff().value())
                .orElseGet(() -> programmes.saveAndFlush(new Programme(id, year, actor.staff())));
    }

    /**
     * The writer takes back what was handed in and not yet seen; a second click does nothing.
     *
     * @throws NotFound if it is not the actor's own
     * @throws kg.birikme.shared.RuleViolation if it was seen meanwhile, or something rests on it: the association's accepted
     *     report, the signed analysis
     */
    public void withdraw(UUID id, int version) {
        Programme programme = find(id);
        if (steps.takeBack(programme, may(programme), version)) {
            events.publishEvent(new GrowthEvent.Uncounted(programme.year()));
        }
    }

    /** The chair has read it; said again, it does nothing. */
    public void seen(UUID id, int version) {
        Programme programme = find(id);
        steps.decide(programme, may(programme), version, () -> {});
    }

    /**
     * The chair gives it back with a remark.
     *
     * @throws kg.birikme.shared.RuleViolation if something rests on it, as in {@link #withdraw}
     */
    public void giveBack(UUID id, int version, String remark) {
        Programme programme = find(id);
        if (steps.giveBack(programme, may(programme), version, remark)) {
            events.publishEvent(new GrowthEvent.Uncounted(programme.year()));
        }
    }

    /** At the year's end the member writes what was carried out and what came of it. */
    public void finish(UUID id, int version, String fulfilment, String outcome) {
        Programme programme = find(id);
        OwnWorkPermissions may = may(programme);
        if (!may.writes()) {
            throw may.mayRead() ? new ActionForbidden("finish") : new NotFound("programme");
        }
        steps.requireOpen(programme, may);
        StaleVersion.check("programme", programme.version(), version);
        programme.finish(fulfilment, outcome);
        history.note(id, programme.year(), WorkStep.FINISHED, may.actor().name(), "");
    }

    private Programme find(UUID id) {
        return programmes.findForChange(id).orElseThrow(() -> new NotFound("programme"));
    }

    private OwnWorkPermissions may(Programme programme) {
        return new OwnWorkPermissions(
                currentActor.get(),
                programme.writer(),
                programme.status(),
                years.get(programme.year()).stored());
    }
}
