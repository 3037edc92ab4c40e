package kg.birikme.growth.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.activity.Activities;
import kg.birikme.activity.ActivityId;
import kg.birikme.growth.GrowthStatus;
import kg.birikme.growth.OwnWorkUncounted;
import kg.birikme.growth.OwnWorkWithdrawn;
import kg.birikme.growth.SelfAnalysisReturned;
import kg.birikme.growth.SelfAnalysisSubmitted;
import kg.birikme.school.YearId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Self-analysis of an event or of the year (R51, F11): words are asked for, marks are not. */
@Service
@Transactional
public class SelfAnalysisService {

    private static final Clause CLAUSE = Clause.r(51);

    private final GrowthDesk desk;
    private final SelfAnalysisRepository analyses;
    private final Activities activities;
    private final GrowthHistory history;
    private final ApplicationEventPublisher events;

    SelfAnalysisService(
            GrowthDesk desk, SelfAnalysisRepository analyses, Activities activities, GrowthHistory history,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.analyses = analyses;
        this.activities = activities;
        this.history = history;
        this.events = events;
    }

    /**
     * Saves the actor's self-analysis as far as it is written.
     *
     * @param activity what it looks back on; the whole year if null
     * @param id       of a new one; an existing one keeps its own
     * @return its version now
     * @throws NotFound if the actor held no such activity
     */
    public int write(
            YearId year, @Nullable ActivityId activity, UUID id, int version, List<String> words,
            List<@Nullable Short> marks) {
        SelfAnalysis own = own(year, activity, id, version);
        own.write(words, marks);
        analyses.flush();
        return own.version();
    }

    /**
     * Saves it and hands it in; handed in already with the same words, it does nothing.
     *
     * @throws StaleVersion if it was handed in with other words meanwhile
     */
    public void submit(
            YearId year, @Nullable ActivityId activity, UUID id, int version, List<String> words,
            List<@Nullable Short> marks) {
        Actor actor = desk.member(year, CLAUSE);
        desk.queue(actor);
        Optional<SelfAnalysis> handedIn =
                find(year, activity, actor).filter(found -> found.status().handedIn());
        if (handedIn.isPresent()) {
            if (!handedIn.get().says(words, marks)) {
                throw new StaleVersion("self-analysis");
            }
            return;
        }
        SelfAnalysis own = own(year, activity, id, version);
        requireHeld(activity, actor);
        own.write(words, marks);
        own.submit(desk.now());
        history.note(own.id(), year, GrowthStep.SUBMITTED, actor.name(), "");
        events.publishEvent(new SelfAnalysisSubmitted(own.id(), year, actor.staff(), actor.name()));
    }

    private SelfAnalysis own(YearId year, @Nullable ActivityId activity, UUID id, int version) {
        Actor actor = desk.member(year, CLAUSE);
        desk.queue(actor);
        return find(year, activity, actor)
                .map(found -> {
                    StaleVersion.check("self-analysis", found.version(), version);
                    return found;
                })
                .orElseGet(() -> {
                    requireHeld(activity, actor);
                    return analyses.saveAndFlush(new SelfAnalysis(id, year, actor.staff(), activity));
                });
    }

    private void requireHeld(@Nullable ActivityId activity, Actor actor) {
        if (activity != null
                && activities.find(activity)
                        .filter(held -> held.status().held() && held.holders().contains(actor.staff()))
                        .isEmpty()) {
            throw new NotFound("activity");
        }
    }

    private Optional<SelfAnalysis> find(YearId year, @Nullable ActivityId activity, Actor actor) {
        return analyses.findOf(
                year.value(), actor.staff().value(), activity == null ? null : activity.value());
    }

    /**
     * The writer takes back what was handed in and not yet seen; a second click does nothing.
     *
     * @throws NotFound if it is not the actor's own
     * @throws kg.birikme.shared.RuleViolation if it was seen meanwhile, or something rests on it: the association's accepted
     *     report, the signed analysis
     */
    public void withdraw(UUID id, int version) {
        SelfAnalysis analysis = find(id);
        Actor actor = desk.writer(analysis);
        if (analysis.status().editable()) {
            return;
        }
        StaleVersion.check("self-analysis", analysis.version(), version);
        analysis.withdraw();
        history.note(id, analysis.year(), GrowthStep.WITHDRAWN, actor.name(), "");
        analyses.flush();
        events.publishEvent(new OwnWorkUncounted(analysis.year()));
        events.publishEvent(new OwnWorkWithdrawn(analysis.year(), actor.staff(), actor.name()));
    }

    /** The chair has read it; said again, it does nothing. */
    public void seen(UUID id, int version) {
        SelfAnalysis analysis = find(id);
        Actor actor = desk.decider(analysis);
        if (analysis.status() != GrowthStatus.SEEN) {
            StaleVersion.check("self-analysis", analysis.version(), version);
            analysis.seen(actor.name(), desk.now());
            history.note(id, analysis.year(), GrowthStep.SEEN, actor.name(), "");
        }
    }

    /**
     * The chair gives it back with a remark.
     *
     * @throws kg.birikme.shared.RuleViolation if something rests on it, as in {@link #withdraw}
     */
    public void giveBack(UUID id, int version, String remark) {
        SelfAnalysis analysis = find(id);
        Actor actor = desk.decider(analysis);
        if (analysis.returnedWith(remark)) {
            return;
        }
        StaleVersion.check("self-analysis", analysis.version(), version);
        analysis.giveBack(remark, actor.name(), desk.now());
        history.note(id, analysis.year(), GrowthStep.RETURNED, actor.name(), remark.strip());
        analyses.flush();
        events.publishEvent(new OwnWorkUncounted(analysis.year()));
        events.publishEvent(new SelfAnalysisReturned(
                analysis.id(), analysis.year(), analysis.member(), actor.name(), remark.strip()));
    }

    private SelfAnalysis find(UUID id) {
        return analyses.findForChange(id).orElseThrow(() -> new NotFound("self-analysis"));
    }
}
