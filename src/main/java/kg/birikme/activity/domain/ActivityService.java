package kg.birikme.activity.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.birikme.activity.ActivityDetails;
import kg.birikme.activity.ActivityEvent;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityOutcome;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.activity.ActivityTakenBack;
import kg.birikme.activity.domain.ActivityDesk.Taken;
import kg.birikme.file.Accepted;
import kg.birikme.file.Files;
import kg.birikme.plan.Plans;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans activities, takes down that they were held and what came of them, or that they will not be (R9, R66). */
@Service
@Transactional
public class ActivityService {

    private final ActivityDesk desk;
    private final ActivityRepository activities;
    private final ActivityAnalysisRepository analyses;
    private final Plans plans;
    private final Files files;
    private final ActivityMarks marks;
    private final ApplicationEventPublisher events;

    ActivityService(
            ActivityDesk desk,
            ActivityRepository activities,
            ActivityAnalysisRepository analyses,
            Plans plans,
            Files files,
            ActivityMarks marks,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.activities = activities;
        this.analyses = analyses;
        this.plans = plans;
        this.files = files;
        this.marks = marks;
        this.events = events;
    }

    /**
     * Plans an activity; a repeated call with the same id makes no second one.
     *
     * @return its number in addresses
     * @throws InvalidInput if something does not fit
     */
    public int plan(ActivityId id, YearId yearId, ActivityDetails details, Collection<StaffId> holders) {
        YearView year = desk.year(yearId);
        Actor actor = desk.planner(year, holders);
        desk.queue(yearId);
        return activities
                .findById(id.value())
                .orElseGet(() -> make(id, year, details, holders, actor))
                .no();
    }

    /** As {@link #log(ActivityId, YearId, ActivityDetails, Collection, ActivityOutcome, List, List)}, without photos. */
    public int log(
            ActivityId id,
            YearId yearId,
            ActivityDetails details,
            Collection<StaffId> holders,
            ActivityOutcome outcome,
            List<StaffId> visitors) {
        return log(id, yearId, details, holders, outcome, visitors, List.of());
    }

    /**
     * Takes down what has happened already, planned or not, with its photos, in one step: the short form on a phone. If a
     * photo is refused, nothing is taken down.
     */
    public int log(
            ActivityId id,
            YearId yearId,
            ActivityDetails details,
            Collection<StaffId> holders,
            ActivityOutcome outcome,
            List<StaffId> visitors,
            List<Accepted> photos) {
        YearView year = desk.year(yearId);
        Actor actor = desk.planner(year, holders);
        desk.queue(yearId);
        return activities.findById(id.value()).map(Activity::no).orElseGet(() -> {
            Activity activity = make(id, year, details, holders, actor);
            held(activity, outcome, visitors);
            activities.flush();
            photos.forEach(photo -> files.store(ActivityFiles.owner(id), photo));
            return activity.no();
        });
    }

    /** Takes down a visit that was made: the visited teacher holds it (R87). */
    int logVisit(ActivityId id, YearId yearId, ActivityDetails details, StaffId visited, List<StaffId> visitors) {
        YearView year = desk.year(yearId);
        Actor actor = desk.visitor(year);
        desk.queue(yearId);
        return activities.findById(id.value()).map(Activity::no).orElseGet(() -> {
            Activity visit = make(id, year, details, List.of(visited), actor);
            held(visit, ActivityOutcome.UNTOLD, visitors);
            return visit.no();
        });
    }

    private Activity make(
            ActivityId id, YearView year, ActivityDetails details, Collection<StaffId> holders, Actor actor) {
        requirePlanned(details.planLine(), year);
        if (details.kind().visit() && holders.contains(actor.staff())) {
            throw new InvalidInput("kind", "activity.invalid.ownVisit");
        }
        return activities.save(new Activity(id, year, desk.nextNo(year.id()), details, holders, actor.staff()));
    }

    /**
     * @throws StaleVersion if somebody changed it meanwhile
     * @throws RuleViolation if it was held and something rests on what it loses, as in {@link #cancel}
     */
    public void change(ActivityId id, int version, ActivityDetails details, Collection<StaffId> holders) {
        Taken taken = desk.take(id, ActivityAction.CHANGE);
        StaleVersion.check("activity", taken.activity().version(), version);
        requirePlanned(details.planLine(), taken.year());
        Activity activity = taken.activity();
        boolean others = !Set.copyOf(activity.holders()).equals(Set.copyOf(holders));
        if (others && !ActivityPermissions.mayPlanForOthers(taken.actor())) {
            throw new ActionForbidden("change who holds an activity");
        }
        @Nullable UUID before = activity.planLine();
        Optional<Counted> counted = Counted.of(activity);
        activity.change(details, holders, taken.year(), taken.today());
        countingAnew(counted.flatMap(was -> was.lostBy(activity)), () -> {
            if (!Objects.equals(before, activity.planLine())) {
                marks.settle(before);
                marks.settle(activity.planLine());
            }
        });
    }

    /** Whoever rests on what is lost refuses before it is written; what still waits for its decision counts anew after it. */
    private void countingAnew(Optional<ActivityEvent.Uncounting> lost, Runnable step) {
        lost.ifPresent(events::publishEvent);
        step.run();
        activities.flush();
        lost.map(ActivityEvent.Uncounted::new).ifPresent(events::publishEvent);
    }

    /**
     * It was held; said again, puts right what came of it.
     *
     * @param visitors which colleagues came
     * @throws StaleVersion if somebody changed it meanwhile
     * @throws RuleViolation if something rests on what it loses, as in {@link #cancel}
     */
    public void hold(ActivityId id, int version, ActivityOutcome outcome, List<StaffId> visitors) {
        Taken taken = desk.take(id, ActivityAction.HOLD);
        StaleVersion.check("activity", taken.activity().version(), version);
        held(taken.activity(), outcome, visitors);
    }

    /** A member was there, and says so herself; the holder is told. Said again, or marked already, it does nothing. */
    public void attend(ActivityId id) {
        Taken taken = desk.takeToAttend(id);
        Activity activity = taken.activity();
        StaffId self = taken.actor().staff();
        if (activity.visitors().contains(self)) {
            return;
        }
        activity.visitedBy(self);
        events.publishEvent(new ActivityEvent.Visited(
                id,
                activity.year(),
                activity.no(),
                activity.title(),
                activity.holders(),
                self,
                taken.actor().name(),
                taken.today()));
    }

    /**
     * A member takes back that she was there; taken back already, it does nothing.
     *
     * @throws RuleViolation if she has handed in a sheet of analysis, or something rests on her visit
     */
    public void leave(ActivityId id) {
        Taken taken = desk.takeToLeave(id);
        StaffId self = taken.actor().staff();
        without(taken.activity(), self, () -> taken.activity().leftBy(self));
    }

    /**
     * Whoever looks after the activity strikes a visitor who was not there; she does not mark herself again (R49). Struck already,
     * it does nothing.
     *
     * @throws RuleViolation if the visitor has handed in a sheet of analysis, or something rests on the visit
     */
    public void strike(ActivityId id, StaffId visitor) {
        Activity activity = desk.take(id, ActivityAction.STRIKE).activity();
        without(activity, visitor, () -> activity.strike(visitor));
    }

    private void without(Activity activity, StaffId visitor, Runnable step) {
        if (!activity.visitors().contains(visitor)) {
            return;
        }
        boolean told = analyses.findByActivityIdAndStaffId(activity.id().value(), visitor.value())
                .filter(ActivityAnalysis::handedIn)
                .isPresent();
        if (told) {
            throw new RuleViolation(Clause.r(9), "activity.refusal.sheetThere");
        }
        Optional<Counted> counted = Counted.of(activity);
        step.run();
        countingAnew(counted.flatMap(was -> was.lostBy(activity)), () -> {});
    }

    private void held(Activity activity, ActivityOutcome outcome, List<StaffId> visitors) {
        Optional<Counted> counted = Counted.of(activity);
        activity.hold(outcome, visitors, desk.today());
        countingAnew(counted.flatMap(was -> was.lostBy(activity)), () -> {});
        if (counted.isEmpty()) {
            marks.settle(activity.planLine());
            events.publishEvent(new ActivityEvent.Held(
                    activity.id(),
                    activity.year(),
                    activity.no(),
                    activity.kind(),
                    activity.lastDay(),
                    activity.title(),
                    activity.holders()));
        }
    }

    /**
     * It will not be held, or was written down as held by mistake. A second click does nothing.
     *
     * @throws RuleViolation if something rests on it: a sheet of analysis, a self-analysis that is handed in,
     *     an accepted report, the signed analysis of its year
     */
    public void cancel(ActivityId id, int version, String reason) {
        Taken taken = desk.take(id, ActivityAction.CANCEL);
        Activity activity = taken.activity();
        if (activity.status() == ActivityStatus.CANCELLED) {
            return;
        }
        StaleVersion.check("activity", activity.version(), version);
        Optional<Counted> counted = Counted.of(activity);
        activity.cancel(reason, taken.actor().name(), desk.now());
        countingAnew(counted.map(was -> was.allOf(activity)), () -> marks.settle(activity.planLine()));
        counted.ifPresent(
                was -> events.publishEvent(new ActivityTakenBack(activity.year(), activity.no(), activity.title())));
        events.publishEvent(new ActivityEvent.Cancelled(
                activity.id(),
                activity.year(),
                activity.no(),
                activity.title(),
                activity.holders(),
                KyrgyzText.clean(reason),
                counted.isPresent(),
                taken.actor().staff()));
    }

    private void requirePlanned(@Nullable UUID line, YearView year) {
        if (line != null
                && plans.itemChoices(year.id()).stream()
                        .noneMatch(item -> item.line().equals(line))) {
            throw new InvalidInput("planLine", "activity.invalid.planLine");
        }
    }

    /** What an activity that took place counts for, as it stood before a step: reports and the year's analysis rest on it. */
    record Counted(
            ActivityKind kind,
            LocalDate from,
            boolean open,
            List<StaffId> holders,
            List<StaffId> visitors,
            @Nullable UUID planLine,
            ActivityOutcome outcome) {

        /** @return none of what did not take place: it counts nowhere */
        static Optional<Counted> of(Activity activity) {
            return activity.status().held()
                    ? Optional.of(new Counted(
                            activity.kind(),
                            activity.firstDay(),
                            activity.open(),
                            activity.holders(),
                            activity.visitors(),
                            activity.planLine(),
                            activity.outcome()))
                    : Optional.empty();
        }

        /** All of it: the activity is taken back. */
        ActivityEvent.Uncounting allOf(Activity activity) {
            return new ActivityEvent.Uncounting(
                    activity.id(), activity.year(), from, open, holders, visitors, holders, true);
        }

        /** What is lost by the activity as it stands now; none where it only gained. */
        Optional<ActivityEvent.Uncounting> lostBy(Activity now) {
            boolean moved = kind != now.kind() || !from.equals(now.firstDay()) || open && !now.open();
            boolean offPlan = planLine != null && !planLine.equals(now.planLine());
            boolean otherNumber = outcome.countsOtherwise(now.outcome());
            List<StaffId> leaving = without(holders, now.holders());
            List<StaffId> gone = without(visitors, now.visitors());
            return moved || offPlan || otherNumber || !leaving.isEmpty() || !gone.isEmpty()
                    ? Optional.of(new ActivityEvent.Uncounting(
                            now.id(),
                            now.year(),
                            from,
                            open,
                            moved ? holders : leaving,
                            moved ? visitors : gone,
                            leaving,
                            kind != now.kind() || offPlan))
                    : Optional.empty();
        }

        private static List<StaffId> without(List<StaffId> before, List<StaffId> now) {
            return before.stream().filter(person -> !now.contains(person)).toList();
        }
    }
}
