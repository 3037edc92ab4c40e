package kg.birikme.plan.domain;

import java.time.Clock;
import kg.birikme.plan.PlanId;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.By;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import org.springframework.stereotype.Component;

/** Takes a revision up for change: locked, with its year and with the person who acts, whose right is asked first. */
@Component
class PlanDesk {

    private final PlanRepository plans;
    private final Years years;
    private final CurrentActor currentActor;
    private final Clock clock;

    PlanDesk(PlanRepository plans, Years years, CurrentActor currentActor, Clock clock) {
        this.plans = plans;
        this.years = years;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** A revision taken up by somebody who may act on it. */
    record Taken(Plan plan, YearView year, By by) {}

    /**
     * @throws NotFound if there is no such revision
     * @throws ActionForbidden if the step is not the actor's
     */
    Taken take(PlanId id, PlanAction action) {
        Taken taken = takeUnasked(id);
        new PlanPermissions(
                        currentActor.get(), taken.plan().status(), taken.year().stored())
                .require(action);
        return taken;
    }

    /**
     * Takes a revision up to return it; who has just returned it by a first click may call again.
     *
     * @throws ActionForbidden if the step is not the actor's
     */
    Taken takeToReturn(PlanId id) {
        Taken taken = takeUnasked(id);
        if (!taken.plan().lastStepWas(PlanStep.RETURNED, taken.by())) {
            new PlanPermissions(
                            currentActor.get(),
                            taken.plan().status(),
                            taken.year().stored())
                    .require(PlanAction.RETURN);
        }
        return taken;
    }

    /** As {@link #take}, where another module has asked for the right already. */
    Taken takeUnasked(PlanId id) {
        Plan plan = plans.findForChange(id.value()).orElseThrow(() -> new NotFound("plan"));
        return new Taken(plan, years.get(plan.year()), by());
    }

    /** @throws ActionForbidden if the actor may not begin a plan in the year, or the year is stored */
    By beginner(YearId year) {
        Actor actor = currentActor.get();
        ActionForbidden.unless(PlanPermissions.mayStart(actor, years.get(year).stored()), "begin a plan");
        return By.of(actor, clock);
    }

    Actor actor() {
        return currentActor.get();
    }

    By by() {
        return By.of(currentActor.get(), clock);
    }
}
