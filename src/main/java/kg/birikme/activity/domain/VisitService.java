package kg.birikme.activity.domain;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kg.birikme.activity.ActivityDetails;
import kg.birikme.activity.ActivityEvent;
import kg.birikme.activity.ActivityId;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaItemStatus;
import kg.birikme.meeting.ItemOrigin;
import kg.birikme.meeting.Meetings;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.Language;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visits of classes and lessons, and what was found there: written down, answered, put before a meeting (R78, R87, R88). */
@Service
@Transactional
public class VisitService {

    private final ActivityDesk desk;
    private final ActivityService activities;
    private final VisitFindingRepository findings;
    private final FindingReader reader;
    private final Meetings meetings;
    private final MessageSource messages;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    VisitService(
            ActivityDesk desk,
            ActivityService activities,
            VisitFindingRepository findings,
            FindingReader reader,
            Meetings meetings,
            MessageSource messages,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.activities = activities;
        this.findings = findings;
        this.reader = reader;
        this.meetings = meetings;
        this.messages = messages;
        this.currentActor = currentActor;
        this.events = events;
    }

    /**
     * Takes down a visit that was made; a repeated call with the same id makes no second one.
     *
     * @param visited  whose class or lesson it was
     * @param visitors who came besides the actor
     * @return its number in addresses
     * @throws ActionForbidden if the actor is not of the association
     * @throws InvalidInput if it is no visit, or of the actor's own class
     */
    public int log(ActivityId id, YearId yearId, ActivityDetails details, StaffId visited, List<StaffId> visitors) {
        Actor actor = currentActor.get();
        ActionForbidden.unless(FindingPermissions.mayVisit(actor), "visit a class");
        if (!details.kind().visit()) {
            throw new InvalidInput("kind", "activity.invalid.visitKind");
        }
        if (visited.equals(actor.staff())) {
            throw new InvalidInput("teacher", "activity.invalid.ownVisit");
        }
        boolean forOthers = ActivityPermissions.mayPlanForOthers(actor) && !visitors.isEmpty();
        List<StaffId> came = forOthers
                ? visitors
                : Stream.concat(Stream.of(actor.staff()), visitors.stream())
                        .distinct()
                        .toList();
        return activities.logVisit(id, yearId, details, visited, came);
    }

    /** Writes a finding down, and the visited teacher is told; a repeated call with the same id does nothing. */
    public void find(ActivityId visit, UUID id, FindingContent content) {
        Taken taken = take(visit, null);
        taken.may().require(FindingAction.ADD);
        if (findings.existsById(id)) {
            return;
        }
        if (!taken.activity().status().held()) {
            throw new RuleViolation(Clause.r(87), "activity.refusal.notVisited");
        }
        findings.save(new VisitFinding(id, visit, content, taken.actor(), desk.now()));
        Activity activity = taken.activity();
        events.publishEvent(new ActivityEvent.Found(
                visit,
                activity.year(),
                activity.no(),
                activity.title(),
                activity.holders(),
                taken.actor().staff(),
                taken.actor().name()));
    }

    /**
     * Its writer puts a finding right.
     *
     * @throws StaleVersion if somebody was faster
     * @throws RuleViolation if the teacher has read it or it is put before a meeting (R88)
     */
    public void change(UUID id, int version, FindingContent content) {
        VisitFinding finding = finding(id);
        take(finding.visit(), finding).may().require(FindingAction.CHANGE);
        if (finding.says(content)) {
            return;
        }
        StaleVersion.check("finding", finding.version(), version);
        finding.change(content);
    }

    /** Its writer takes a finding out that nobody has read yet; gone already, it does nothing. */
    public void remove(UUID id) {
        findings.findById(id).ifPresent(finding -> {
            take(finding.visit(), finding).may().require(FindingAction.CHANGE);
            finding.requireUnsettled();
            findings.delete(finding);
        });
    }

    /** The visited teacher says what she thinks of a finding; its writer is told. */
    public void answer(UUID id, int version, String words) {
        VisitFinding finding = finding(id);
        Taken taken = take(finding.visit(), finding);
        taken.may().require(FindingAction.ANSWER);
        StaleVersion.check("finding", finding.version(), version);
        finding.answer(words, taken.actor().name(), desk.now());
        Activity activity = taken.activity();
        events.publishEvent(new ActivityEvent.FindingAnswered(
                activity.id(),
                activity.year(),
                activity.no(),
                activity.title(),
                finding.author(),
                taken.actor().staff(),
                taken.actor().name()));
    }

    /**
     * Puts a finding before the next meeting, which adopts a recommendation on it (R5, R88): on the agenda at once where the chair
     * does it, as a proposal else (R57). Done already, it does nothing.
     *
     * @return whether it stands on the agenda or is proposed
     * @throws RuleViolation if no meeting is to come (R88)
     */
    public AgendaItemStatus raise(UUID id) {
        VisitFinding finding = finding(id);
        Taken taken = take(finding.visit(), finding);
        taken.may().require(FindingAction.RAISE);
        if (taken.may().raised()) {
            return AgendaItemStatus.PROPOSED;
        }
        AgendaItemId item = new AgendaItemId(UUID.randomUUID());
        AgendaItemStatus status = meetings.putForward(
                        taken.activity().year(), item, question(finding), origin(taken.activity()))
                .orElseThrow(() -> new RuleViolation(Clause.r(88), "activity.refusal.noMeeting"));
        finding.raised(item, taken.actor().name(), desk.now());
        return status;
    }

    private ItemOrigin origin(Activity visit) {
        String slug = desk.year(visit.year()).slug();
        return new ItemOrigin(
                say("activity.kind." + visit.kind()) + ", " + SchoolDates.shortDate(visit.firstDay()),
                "/years/" + slug + "/activities/" + visit.no() + "#findings");
    }

    /** The question says the topic and not the teacher: all members read the agenda. Records are kept in Kyrgyz. */
    private String question(VisitFinding finding) {
        String topic = finding.topicWords().isEmpty() ? say(finding.topic().messageKey()) : finding.topicWords();
        return say("activity.finding.question", topic);
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, Language.KY.locale());
    }

    /** A visit taken up by somebody, with what they may do to the finding. */
    record Taken(Activity activity, Actor actor, FindingPermissions may) {}

    private Taken take(ActivityId visit, @Nullable VisitFinding finding) {
        ActivityDesk.Taken taken = desk.takeToRead(visit);
        Activity activity = taken.activity();
        YearView year = taken.year();
        StaffId self = taken.actor().staff();
        if (!activity.kind().visit()) {
            throw new NotFound("visit");
        }
        boolean raised = finding != null && finding.agendaItem() != null && reader.stands(finding.agendaItem());
        FindingPermissions may = new FindingPermissions(
                taken.actor(),
                activity.status(),
                activity.holders().contains(self),
                activity.visitors().contains(self),
                finding != null && finding.author().equals(self),
                finding != null && finding.settled(),
                raised,
                year.stored());
        return new Taken(activity, taken.actor(), may);
    }

    private VisitFinding finding(UUID id) {
        return findings.findById(id).orElseThrow(() -> new NotFound("finding"));
    }
}
