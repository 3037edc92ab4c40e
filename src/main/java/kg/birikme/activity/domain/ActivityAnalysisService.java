package kg.birikme.activity.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.activity.ActivityEvent;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.domain.ActivityDesk.Taken;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visitors write down what they saw and hand it in; the teacher says that it was read (R9, F12). */
@Service
@Transactional
public class ActivityAnalysisService {

    private final ActivityDesk desk;
    private final ActivityAnalysisRepository analyses;
    private final VisitFindingRepository findings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActivityAnalysisService(
            ActivityDesk desk,
            ActivityAnalysisRepository analyses,
            VisitFindingRepository findings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.analyses = analyses;
        this.findings = findings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Saves the actor's sheet as far as it is written.
     *
     * @param id      of a new sheet; an existing one keeps its own
     * @param version of the sheet; 0 for a new one
     * @return the sheet's version now
     */
    public int write(ActivityId activity, UUID id, int version, Sheet sheet) {
        ActivityAnalysis own = own(desk.take(activity, ActivityAction.ANALYSE), id, version);
        own.write(sheet);
        analyses.flush();
        return own.version();
    }

    /**
     * Saves the sheet and hands it in; handed in already with the same words, it does nothing.
     *
     * @throws StaleVersion if it was handed in with other words meanwhile
     */
    public void handIn(ActivityId activity, UUID id, int version, Sheet sheet) {
        Taken taken = desk.take(activity, ActivityAction.ANALYSE);
        Optional<ActivityAnalysis> done = analyses.findByActivityIdAndStaffId(
                        activity.value(), taken.actor().staff().value())
                .filter(ActivityAnalysis::handedIn);
        if (done.isPresent()) {
            if (!done.get().says(sheet)) {
                throw new StaleVersion("analysis");
            }
            return;
        }
        ActivityAnalysis own = own(taken, id, version);
        own.write(sheet);
        own.handIn(clock.instant());
        Activity subject = taken.activity();
        subject.analysed();
        events.publishEvent(new ActivityEvent.Analysed(
                subject.id(),
                subject.year(),
                subject.no(),
                subject.title(),
                subject.holders(),
                taken.actor().staff(),
                taken.actor().name()));
    }

    /**
     * Its writer takes a sheet back that the teacher has not read yet; not handed in, it does nothing.
     *
     * @throws RuleViolation if the teacher has read it, or it counts in the association's accepted report or the signed analysis
     */
    public void takeBack(ActivityId id) {
        Taken taken = desk.take(id, ActivityAction.ANALYSE);
        Activity activity = taken.activity();
        List<ActivityAnalysis> handedIn = analyses.findByActivityId(id.value()).stream()
                .filter(ActivityAnalysis::handedIn)
                .toList();
        Optional<ActivityAnalysis> own = handedIn.stream()
                .filter(sheet -> sheet.isOf(taken.actor().staff()))
                .findFirst();
        if (own.isEmpty()) {
            return;
        }
        ActivityEvent.Uncounting lost = new ActivityEvent.Uncounting(
                id, activity.year(), activity.firstDay(), activity.open(), List.of(), List.of(), List.of(), true);
        events.publishEvent(lost);
        own.get().takeBack();
        if (handedIn.size() == 1) {
            activity.unanalysed();
        }
        analyses.flush();
        events.publishEvent(new ActivityEvent.Uncounted(lost));
    }

    /** The teacher has read what was handed in, and on a visit what was found (R87). */
    public void acknowledge(ActivityId activity) {
        desk.take(activity, ActivityAction.ACKNOWLEDGE);
        analyses.findByActivityId(activity.value()).forEach(sheet -> sheet.seen(clock.instant()));
        findings.findByActivityId(activity.value()).forEach(finding -> finding.read(clock.instant()));
    }

    private ActivityAnalysis own(Taken taken, UUID id, int version) {
        if (!taken.activity().status().held()) {
            throw new RuleViolation(Clause.r(9), "activity.refusal.notHeld");
        }
        return analyses.findByActivityIdAndStaffId(
                        taken.activity().id().value(), taken.actor().staff().value())
                .map(sheet -> {
                    StaleVersion.check("analysis", sheet.version(), version);
                    return sheet;
                })
                .orElseGet(() ->
                        analyses.save(new ActivityAnalysis(id, taken.activity().id(), taken.actor())));
    }
}
