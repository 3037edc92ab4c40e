package kg.birikme.plan.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kg.birikme.plan.Consideration;
import kg.birikme.plan.DoneState;
import kg.birikme.plan.MeetingReference;
import kg.birikme.plan.OpenPlanItem;
import kg.birikme.plan.PlanEvent;
import kg.birikme.plan.PlanFact;
import kg.birikme.plan.PlanId;
import kg.birikme.plan.PlanItemChoice;
import kg.birikme.plan.PlanRef;
import kg.birikme.plan.PlanSection;
import kg.birikme.plan.PlanState;
import kg.birikme.plan.PlanStatus;
import kg.birikme.plan.PlanTerm;
import kg.birikme.plan.PlannedMeeting;
import kg.birikme.plan.Plans;
import kg.birikme.plan.domain.PlanDesk.Taken;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan as the modules above see it. */
@Service
class JpaPlans implements Plans {

    private final PlanReader plans;
    private final ItemReader items;
    private final Years years;
    private final PlanFacts facts;
    private final PlanDesk desk;
    private final PlanMarks marks;
    private final PlanSnapshots snapshots;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JpaPlans(
            PlanReader plans,
            ItemReader items,
            Years years,
            PlanFacts facts,
            PlanDesk desk,
            PlanMarks marks,
            PlanSnapshots snapshots,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.items = items;
        this.years = years;
        this.facts = facts;
        this.desk = desk;
        this.marks = marks;
        this.snapshots = snapshots;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<PlanRef> latest(YearId year) {
        return plans.revisions(year).stream().findFirst().map(PlanHead::ref);
    }

    @Override
    public Optional<PlanRef> inForce(YearId year) {
        return plans.revisions(year).stream()
                .filter(JpaPlans::isInForce)
                .findFirst()
                .map(PlanHead::ref);
    }

    @Override
    public List<PlannedMeeting> meetingItems(YearId year) {
        return working(plans.revisions(year)).stream()
                .flatMap(plan -> meetings(plan, years.get(year)).stream())
                .toList();
    }

    private List<PlannedMeeting> meetings(PlanHead plan, YearView year) {
        return items.items(plan.id()).stream()
                .filter(item -> item.section() == PlanSection.MEETINGS)
                .map(item -> planned(item, year))
                .toList();
    }

    private static PlannedMeeting planned(ItemView item, YearView year) {
        ItemContent content = item.content();
        Optional<PlanTerm> term = Optional.ofNullable(content.term());
        return new PlannedMeeting(
                item.line(),
                item.ordinal(),
                content.content(),
                content.questions(),
                content.term(),
                term.flatMap(PlanTerm::date).orElse(null),
                term.flatMap(when -> when.quarterIn(year)).orElse(null),
                content.responsible());
    }

    @Override
    public List<PlanItemChoice> itemChoices(YearId year) {
        return working(plans.revisions(year)).stream()
                .flatMap(plan -> items.items(plan.id()).stream())
                .map(ItemView::choice)
                .toList();
    }

    @Override
    public Map<YearId, PlanFact> facts(Collection<YearId> years) {
        return facts.of(years);
    }

    @Override
    public Optional<PlanState> state(YearView year) {
        List<PlanHead> revisions = plans.revisions(year.id());
        return working(revisions).map(working -> {
            PlanHead newest = revisions.get(0);
            List<ItemView> all = items.items(working.id());
            LocalDate today = LocalDate.now(clock);
            return new PlanState(
                    newest.ref(),
                    LocalDate.ofInstant(newest.since(), zone()),
                    newest.actsNext(),
                    isInForce(working),
                    meetingsByQuarter(all, year),
                    countByMark(all),
                    (int) all.stream().filter(item -> item.late(today, year)).count());
        });
    }

    @Override
    public List<OpenPlanItem> openItems(YearView year) {
        return working(plans.revisions(year.id())).filter(JpaPlans::isInForce).stream()
                .flatMap(plan -> items.items(plan.id()).stream())
                .filter(ItemView::open)
                .flatMap(item -> item
                        .lastDay(year)
                        .map(last -> new OpenPlanItem(
                                item.line(),
                                item.content().content(),
                                last,
                                item.content().responsible()))
                        .stream())
                .toList();
    }

    private ZoneId zone() {
        return clock.getZone();
    }

    private static List<Integer> meetingsByQuarter(List<ItemView> items, YearView year) {
        List<Integer> quarters = items.stream()
                .filter(item -> item.section() == PlanSection.MEETINGS)
                .flatMap(item -> Optional.ofNullable(planned(item, year).quarter()).stream())
                .toList();
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number ->
                        (int) quarters.stream().filter(in -> in == number).count())
                .toList();
    }

    private static Map<DoneState, Integer> countByMark(List<ItemView> items) {
        Map<DoneState, Integer> counts = new EnumMap<>(DoneState.class);
        items.forEach(item -> counts.merge(item.mark().state(), 1, Integer::sum));
        return counts;
    }

    /** What people work by: the plan in force, else the newest revision. */
    static Optional<PlanHead> working(List<PlanHead> revisions) {
        return revisions.stream()
                .filter(JpaPlans::isInForce)
                .findFirst()
                .or(() -> revisions.stream().findFirst());
    }

    private static boolean isInForce(PlanHead plan) {
        return plan.status() == PlanStatus.APPROVED;
    }

    @Override
    @Transactional
    public void putBeforeMeeting(PlanId plan, MeetingReference meeting) {
        Taken taken = desk.take(plan, PlanAction.PUT_BEFORE_MEETING);
        taken.plan().putBefore(meeting, taken.by());
    }

    @Override
    @Transactional
    public void takenOffMeeting(PlanId plan, UUID meetingId) {
        Taken taken = desk.takeUnasked(plan);
        taken.plan().takenOff(meetingId, taken.by());
    }

    @Override
    @Transactional
    public void considerationFell(PlanId id) {
        Taken taken = desk.takeUnasked(id);
        if (taken.plan().status() == PlanStatus.CONSIDERED) {
            taken.plan().reopen(taken.by());
        }
    }

    @Override
    @Transactional
    public void considered(PlanId id, Consideration consideration) {
        Taken taken = desk.takeUnasked(id);
        Plan plan = taken.plan();
        if (plan.considered(consideration, taken.by())) {
            snapshots.considered(id);
            events.publishEvent(new PlanEvent.Considered(
                    id,
                    plan.year(),
                    plan.revision(),
                    taken.by().person(),
                    taken.by().name()));
        }
    }

    @Override
    @Transactional
    public void markLine(UUID line, DoneState state, LocalDate on, String source) {
        marks.markLine(line, state, on, source);
    }
}
