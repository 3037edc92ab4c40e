package kg.birikme.growth.domain;

import java.util.Optional;
import java.util.UUID;
import kg.birikme.growth.GrowthStatus;
import kg.birikme.growth.OwnWorkUncounted;
import kg.birikme.growth.OwnWorkWithdrawn;
import kg.birikme.growth.ProgrammeReturned;
import kg.birikme.growth.ProgrammeSubmitted;
import kg.birikme.school.YearId;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programmes of self-education: written by the member, read by the chair (R47, B15, A29). */
@Service
@Transactional
public class ProgrammeService {

    private static final Clause CLAUSE = Clause.r(47);

    private final GrowthDesk desk;
    private final ProgrammeRepository programmes;
    private final GrowthHistory history;
    private final ApplicationEventPublisher events;

    ProgrammeService(
            GrowthDesk desk, ProgrammeRepository programmes, GrowthHistory history, ApplicationEventPublisher events) {
        this.desk = desk;
        this.programmes = programmes;
        this.history = history;
        this.events = events;
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
        Programme own = own(year, id, version);
        own.write(content);
        programmes.flush();
        return own.version();
    }

    /**
     * Saves it and hands it in; handed in already with the same words, it does nothing.
     *
     * @throws StaleVersion if it was handed in with other words meanwhile
     */
    public void submit(YearId year, UUID id, int version, ProgrammeContent content) {
        Actor actor = desk.member(year, CLAUSE);
        desk.queue(actor);
        Optional<Programme> handedIn = programmes
                .findByYearIdAndStaffId(year.value(), actor.staff().value())
                .filter(found -> found.status().handedIn());
        if (handedIn.isPresent()) {
            if (!handedIn.get().says(content)) {
                throw new StaleVersion("programme");
            }
            return;
        }
        Programme own = own(year, id, version);
        own.write(content);
        own.submit(desk.now());
        history.note(own.id(), year, GrowthStep.SUBMITTED, actor.name(), "");
        events.publishEvent(new ProgrammeSubmitted(own.id(), year, actor.staff(), actor.name()));
    }

    private Programme own(YearId year, UUID id, int version) {
        Actor actor = desk.member(year, CLAUSE);
        desk.queue(actor);
        return programmes
                .findByYearIdAndStaffId(year.value(), actor.staff().value())
                .map(found -> {
                    StaleVersion.check("programme", found.version(), version);
                    return found;
                })
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
        Actor actor = desk.writer(programme);
        if (programme.status().editable()) {
            return;
        }
        StaleVersion.check("programme", programme.version(), version);
        programme.withdraw();
        history.note(id, programme.year(), GrowthStep.WITHDRAWN, actor.name(), "");
        programmes.flush();
        events.publishEvent(new OwnWorkUncounted(programme.year()));
        events.publishEvent(new OwnWorkWithdrawn(programme.year(), actor.staff(), actor.name()));
    }

    /** The chair has read it; said again, it does nothing. */
    public void seen(UUID id, int version) {
        Programme programme = find(id);
        Actor actor = desk.decider(programme);
        if (programme.status() != GrowthStatus.SEEN) {
            StaleVersion.check("programme", programme.version(), version);
            programme.seen(actor.name(), desk.now());
            history.note(id, programme.year(), GrowthStep.SEEN, actor.name(), "");
        }
    }

    /**
     * The chair gives it back with a remark.
     *
     * @throws kg.birikme.shared.RuleViolation if something rests on it, as in {@link #withdraw}
     */
    public void giveBack(UUID id, int version, String remark) {
        Programme programme = find(id);
        Actor actor = desk.decider(programme);
        if (programme.returnedWith(remark)) {
            return;
        }
        StaleVersion.check("programme", programme.version(), version);
        programme.giveBack(remark, actor.name(), desk.now());
        history.note(id, programme.year(), GrowthStep.RETURNED, actor.name(), remark.strip());
        programmes.flush();
        events.publishEvent(new OwnWorkUncounted(programme.year()));
        events.publishEvent(new ProgrammeReturned(
                programme.id(), programme.year(), programme.member(), actor.name(), remark.strip()));
    }

    /** At the year's end the member writes what was carried out and what came of it. */
    public void finish(UUID id, int version, String fulfilment, String outcome) {
        Programme programme = find(id);
        Actor actor = desk.member(programme.year(), CLAUSE);
        if (!actor.isPerson(programme.member())) {
            throw programme.status() == GrowthStatus.DRAFT ? new NotFound("programme") : new ActionForbidden("finish");
        }
        StaleVersion.check("programme", programme.version(), version);
        programme.finish(fulfilment, outcome);
        history.note(id, programme.year(), GrowthStep.FINISHED, actor.name(), "");
    }

    private Programme find(UUID id) {
        return programmes.findForChange(id).orElseThrow(() -> new NotFound("programme"));
    }
}
