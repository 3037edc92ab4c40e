package kg.birikme.growth.domain;

import java.util.List;
import java.util.UUID;
import kg.birikme.activity.Activities;
import kg.birikme.activity.ActivityId;
import kg.birikme.growth.Growth;
import kg.birikme.growth.GrowthEvent;
import kg.birikme.handin.WorkStatus;
import kg.birikme.handin.WorkSteps;
import kg.birikme.school.YearId;
import kg.birikme.school.Years;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Self-analysis of an event or of the year (R51, F11): words are asked for, marks are not. Steps: {@link WorkSteps}. */
@Service
@Transactional
public class SelfAnalysisService {

    private final SelfAnalysisRepository analyses;
    private final WorkSteps steps;
    private final Activities activities;
    private final Years years;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    SelfAnalysisService(
            SelfAnalysisRepository analyses,
            WorkSteps steps,
            Activities activities,
            Years years,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.analyses = analyses;
        this.steps = steps;
        this.activities = activities;
        this.years = years;
        this.currentActor = currentActor;
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
            YearId year,
            @Nullable ActivityId activity,
            UUID id,
            int version,
            List<String> words,
            List<@Nullable Short> marks) {
        SelfAnalysis own = own(year, activity, id);
        return steps.write(own, may(own), version, () -> own.write(words, marks));
    }

    /**
     * Saves it and hands it in; handed in already with the same words, it does nothing.
     *
     * @throws StaleVersion if it was handed in with other words meanwhile
     */
    public void submit(
            YearId year,
            @Nullable ActivityId activity,
            UUID id,
            int version,
            List<String> words,
            List<@Nullable Short> marks) {
        SelfAnalysis own = own(year, activity, id);
        steps.handIn(own, may(own), version, own.says(words, marks), () -> {
            requireHeld(activity, own);
            own.write(words, marks);
        });
    }

    private SelfAnalysis own(YearId year, @Nullable ActivityId activity, UUID id) {
        Actor actor = currentActor.get();
        steps.begin(
                Growth.SELF_ANALYSIS,
                new OwnWorkPermissions(
                        actor, actor.staff(), WorkStatus.DRAFT, years.get(year).stored()));
        return analyses.findOf(year.value(), actor.staff().value(), activity == null ? null : activity.value())
                .orElseGet(() -> {
                    SelfAnalysis begun = new SelfAnalysis(id, year, actor.staff(), activity);
                    requireHeld(activity, begun);
                    return analyses.saveAndFlush(begun);
                });
    }

    private void requireHeld(@Nullable ActivityId activity, SelfAnalysis own) {
        if (activity != null
                && activities
                        .find(activity)
                        .filter(held -> held.status().held() && held.holders().contains(own.writer()))
                        .isEmpty()) {
            throw new NotFound("activity");
        }
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
        if (steps.takeBack(analysis, may(analysis), version)) {
            events.publishEvent(new GrowthEvent.Uncounted(analysis.year()));
        }
    }

    /** The chair has read it; said again, it does nothing. */
    public void seen(UUID id, int version) {
        SelfAnalysis analysis = find(id);
        steps.decide(analysis, may(analysis), version, () -> {});
    }

    /**
     * The chair gives it back with a remark.
     *
     * @throws kg.birikme.shared.RuleViolation if something rests on it, as in {@link #withdraw}
     */
    public void giveBack(UUID id, int version, String remark) {
        SelfAnalysis analysis = find(id);
        if (steps.giveBack(analysis, may(analysis), version, remark)) {
            events.publishEvent(new GrowthEvent.Uncounted(analysis.year()));
        }
    }

    private SelfAnalysis find(UUID id) {
        return analyses.findForChange(id).orElseThrow(() -> new NotFound("self-analysis"));
    }

    private OwnWorkPermissions may(SelfAnalysis analysis) {
        return new OwnWorkPermissions(
                currentActor.get(),
                analysis.writer(),
                analysis.status(),
                years.get(analysis.year()).stored());
    }
}
