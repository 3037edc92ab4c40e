package kg.birikme.activity.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kg.birikme.activity.ActivityDetails;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityOutcome;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.activity.domain.ActivityPerson.Part;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** An activity: planned with a programme, held with a result, analysed by who came (R9, R49, R66). */
@Entity
@Table(name = "activity")
class Activity {

    private static final Clause HOLDING = Clause.r(66);

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID yearId;

    @Column(updatable = false)
    private int no;

    @Embedded
    private ActivityDetails details;

    @Embedded
    private ActivityOutcome outcome = ActivityOutcome.UNTOLD;

    private @Nullable LocalDate recordedOn;

    @Enumerated(EnumType.STRING)
    private ActivityStatus status = ActivityStatus.PLANNED;

    private String cancelReason = "";
    private boolean takenBack;
    private String cancelledByName = "";
    private @Nullable Instant cancelledAt;

    @Column(updatable = false)
    private UUID plannedBy;

    @ElementCollection
    @CollectionTable(name = "activity_person", joinColumns = @JoinColumn(name = "activity_id"))
    private Set<ActivityPerson> people = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Activity() {}

    /** @throws InvalidInput if it does not fit the year, or nobody holds it */
    Activity(ActivityId id, YearView year, int no, ActivityDetails planned, Collection<StaffId> holders, StaffId by) {
        this.id = id.value();
        this.yearId = year.id().value();
        this.no = no;
        this.plannedBy = by.value();
        this.details = planned.checked(year);
        entrust(holders);
    }

    /** @throws RuleViolation if it is cancelled or has been analysed, or what was held would lie in the future */
    void change(ActivityDetails planned, Collection<StaffId> holders, YearView year, LocalDate today) {
        if (status == ActivityStatus.CANCELLED || status == ActivityStatus.ANALYSED) {
            throw new RuleViolation(HOLDING, "activity.refusal.closed");
        }
        if (status.held() && planned.from().isAfter(today)) {
            throw new RuleViolation(HOLDING, "activity.refusal.notYet").at("from");
        }
        details = planned.checked(year);
        entrust(holders);
    }

    private void entrust(Collection<StaffId> holders) {
        if (holders.isEmpty()) {
            throw new InvalidInput("holders", "activity.invalid.holders");
        }
        set(Part.HOLDER, holders);
    }

    /**
     * It took place, or what came of it is put right.
     *
     * @throws RuleViolation if it was cancelled, or its first day has not come (R66)
     */
    void hold(ActivityOutcome told, Collection<StaffId> visitors, LocalDate today) {
        if (status == ActivityStatus.CANCELLED) {
            throw new RuleViolation(HOLDING, "activity.refusal.cancelled");
        }
        if (firstDay().isAfter(today)) {
            throw new RuleViolation(HOLDING, "activity.refusal.notYet").at("from");
        }
        outcome = told.checked();
        List<StaffId> holders = holders();
        set(
                Part.VISITOR,
                visitors.stream().filter(person -> !holders.contains(person)).toList());
        if (status == ActivityStatus.PLANNED) {
            become(ActivityStatus.HELD);
            recordedOn = today;
        }
    }

    /** @throws RuleViolation if it has not been held (R49) */
    void visitedBy(StaffId person) {
        if (!status.held()) {
            throw new RuleViolation(Clause.r(49), "activity.refusal.notHeld");
        }
        people.add(new ActivityPerson(person, Part.VISITOR));
    }

    /** A visitor takes her mark back. */
    void leftBy(StaffId person) {
        people.remove(new ActivityPerson(person, Part.VISITOR));
    }

    /** A visitor was not there: whoever holds it says so, and may yet put her back (R49). */
    void strike(StaffId person) {
        if (people.remove(new ActivityPerson(person, Part.VISITOR))) {
            people.add(new ActivityPerson(person, Part.STRUCK));
        }
    }

    /** A sheet of analysis was handed in; further ones change nothing. */
    void analysed() {
        if (!status.held()) {
            throw new RuleViolation(Clause.r(9), "activity.refusal.notHeld");
        }
        if (status == ActivityStatus.HELD) {
            become(ActivityStatus.ANALYSED);
        }
    }

    /** Its only sheet of analysis was taken back. */
    void unanalysed() {
        become(ActivityStatus.HELD);
    }

    /**
     * It will not be held; or it was written down as held by mistake and counts nowhere any more.
     *
     * @throws RuleViolation if somebody has analysed it, or no reason is given (R66)
     */
    void cancel(String reason, String byName, Instant now) {
        if (reason.isBlank()) {
            throw new RuleViolation(HOLDING, "activity.refusal.reasonMissing").at("reason");
        }
        boolean held = status.held();
        become(ActivityStatus.CANCELLED);
        takenBack = held;
        cancelReason = KyrgyzText.clean(reason);
        cancelledByName = byName;
        cancelledAt = now;
    }

    private void become(ActivityStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleViolation(HOLDING, "activity.refusal.closed");
        }
        status = next;
    }

    private void set(Part part, Collection<StaffId> wanted) {
        people.removeIf(person -> person.has(part) || wanted.contains(person.person()));
        wanted.stream().distinct().forEach(person -> people.add(new ActivityPerson(person, part)));
    }

    ActivityId id() {
        return new ActivityId(id);
    }

    YearId year() {
        return new YearId(yearId);
    }

    int no() {
        return no;
    }

    ActivityOutcome outcome() {
        return outcome;
    }

    ActivityKind kind() {
        return details.kind();
    }

    String title() {
        return details.title();
    }

    boolean open() {
        return details.open();
    }

    LocalDate firstDay() {
        return details.from();
    }

    LocalDate lastDay() {
        return details.lastDay();
    }

    ActivityStatus status() {
        return status;
    }

    @Nullable
    UUID planLine() {
        return details.planLine();
    }

    List<StaffId> holders() {
        return with(Part.HOLDER);
    }

    List<StaffId> visitors() {
        return with(Part.VISITOR);
    }

    List<StaffId> struck() {
        return with(Part.STRUCK);
    }

    private List<StaffId> with(Part part) {
        return people.stream()
                .filter(person -> person.has(part))
                .map(ActivityPerson::person)
                .toList();
    }

    boolean isPlannedBy(StaffId person) {
        return plannedBy.equals(person.value());
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
