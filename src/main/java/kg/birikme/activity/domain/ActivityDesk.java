package kg.birikme.activity.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.BiFunction;
import kg.birikme.activity.ActivityId;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.Role;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes an activity up for a step: locked, with the person who acts, whose right is asked first. */
@Component
class ActivityDesk {

    private final ActivityRepository activities;
    private final Years years;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;
    private final Clock clock;

    ActivityDesk(ActivityRepository activities, Years years, CurrentActor currentActor, JdbcClient jdbc, Clock clock) {
        this.activities = activities;
        this.years = years;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An activity taken up by somebody who may act on it. */
    record Taken(Activity activity, YearView year, Actor actor, LocalDate today) {}

    /**
     * @throws NotFound if there is no such activity, or it is not the actor's to know of
     * @throws ActionForbidden if the step is not the actor's
     */
    Taken take(ActivityId id, ActivityAction action) {
        return take(id, (activity, actor) -> action);
    }

    /** As {@link #take}, where the step is judged by the rules of what is found there. */
    Taken takeToRead(ActivityId id) {
        Actor actor = currentActor.get();
        if (!ActivityPermissions.maySee(actor)) {
            throw new NotFound("activity");
        }
        Activity activity = activities.findForChange(id.value()).orElseThrow(() -> new NotFound("activity"));
        return new Taken(activity, years.get(activity.year()), actor, LocalDate.now(clock));
    }

    private Taken take(ActivityId id, BiFunction<Activity, Actor, ActivityAction> action) {
        Taken taken = takeToRead(id);
        permissions(taken.activity(), taken.year(), taken.actor())
                .require(action.apply(taken.activity(), taken.actor()));
        return taken;
    }

    /** As {@link #take}; who is marked already may say so again. */
    Taken takeToAttend(ActivityId id) {
        return take(
                id,
                (activity, actor) -> activity.visitors().contains(actor.staff()) && actor.is(Role.MEMBER)
                        ? ActivityAction.ANALYSE
                        : ActivityAction.ATTEND);
    }

    /** As {@link #take}; who has taken her mark back already may do so again. */
    Taken takeToLeave(ActivityId id) {
        return take(
                id,
                (activity, actor) ->
                        activity.visitors().contains(actor.staff()) ? ActivityAction.LEAVE : ActivityAction.ATTEND);
    }

    static ActivityPermissions permissions(Activity activity, YearView year, Actor actor) {
        boolean holder = activity.holders().contains(actor.staff());
        return new ActivityPermissions(
                actor,
                activity.status(),
                ActivityPermissions.own(activity.kind(), holder, activity.isPlannedBy(actor.staff())),
                holder,
                activity.visitors().contains(actor.staff()),
                activity.struck().contains(actor.staff()),
                year.stored());
    }

    /** Who takes down a visit: the visited teacher holds it, and is somebody else. */
    Actor visitor(YearView year) {
        requireOpen(year);
        return currentActor.get();
    }

    private static void requireOpen(YearView year) {
        if (year.stored()) {
            throw new RuleViolation(Clause.r(12), "activity.refusal.stored");
        }
    }

    /**
     * Who plans, of a year that is open.
     *
     * @throws ActionForbidden if the actor plans nothing, or plans for others without being their chair
     * @throws RuleViolation if the year has been accepted for storage (R12)
     */
    Actor planner(YearView year, Collection<StaffId> holders) {
        Actor actor = currentActor.get();
        boolean own = holders.isEmpty() || holders.contains(actor.staff());
        if (!ActivityPermissions.mayPlan(actor) || !own && !ActivityPermissions.mayPlanForOthers(actor)) {
            throw new ActionForbidden("plan an activity");
        }
        requireOpen(year);
        return actor;
    }

    YearView year(YearId id) {
        return years.get(id);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Lets one transaction at a time plan an activity of the year: a double click finds the first one's. */
    void queue(YearId year) {
        jdbc.sql("insert into activity_counter (year_id) values (?) on conflict do nothing")
                .param(year.value())
                .update();
        jdbc.sql("select last_no from activity_counter where year_id = ? for update")
                .param(year.value())
                .query(Integer.class)
                .single();
    }

    /** The next number in addresses; a rolled back transaction gives its number back. */
    int nextNo(YearId year) {
        return jdbc.sql("update activity_counter set last_no = last_no + 1 where year_id = ? returning last_no")
                .param(year.value())
                .query(Integer.class)
                .single();
    }
}
