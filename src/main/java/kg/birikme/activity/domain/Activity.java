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
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
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
    private static final int PUPILS_MAX = 5000;

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID yearId;

    @Column(updatable = false)
    private int no;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private String title;
    private String form;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private @Nullable LocalTime startTime;
    private String place;
    private boolean open;

    @Embedded
    private @Nullable SchoolClass schoolClass;

    private @Nullable UUID planLine;
    private String programme;
    private @Nullable Integer pupils;
    private String result = "";

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
    Activity(ActivityId id, YearView year, int no, ActivityDetails details, Collection<StaffId> holders, StaffId by) {
        this.id = id.value();
        this.yearId = year.id().value();
        this.no = no;
        this.plannedBy = by.value();
        describe(details, holders, year);
    }

    /** @throws RuleViolation if it is cancelled or has been analysed, or what was held would lie in the future */
    void change(ActivityDetails details, Collection<StaffId> holders, YearView year, LocalDate today) {
        if (status == ActivityStatus.CANCELLED || status == ActivityStatus.ANALYSED) {
            throw new RuleViolation(HOLDING, "activity.refusal.closed");
        }
        if (status.held() && details.from().isAfter(today)) {
            throw new RuleViolation(HOLDING, "activity.refusal.notYet").at("from");
        }
        describe(details, holders, year);
    }

    private void describe(ActivityDetails details, Collection<StaffId> holders, YearView year) {
        if (details.title().isBlank()) {
            throw new InvalidInput("title", "activity.invalid.title");
        }
        if (details.lastDay().isBefore(details.from())) {
            throw new InvalidInput("until", "activity.invalid.order");
        }
        if (!year.contains(details.from()) || !year.contains(details.lastDay())) {
            throw new InvalidInput("from", "activity.invalid.year", year.label());
        }
        if (holders.isEmpty()) {
            throw new InvalidInput("holders", "activity.invalid.holders");
        }
        kind = details.kind();
        open = kind == ActivityKind.OPEN_CLASS_HOUR || details.open() && kind.open();
        title = KyrgyzText.clean(details.title());
        form = KyrgyzText.clean(details.form());
        firstDay = details.from();
        lastDay = details.lastDay();
        startTime = details.time();
        place = KyrgyzText.clean(details.place());
        schoolClass = details.schoolClass();
        planLine = details.planLine();
        programme = KyrgyzText.clean(details.programme());
        set(Part.HOLDER, holders);
    }

    /**
     * It took place, or what came of it is put right.
     *
     * @throws RuleViolation if it was cancelled, or its first day has not come (R66)
     */
    void hold(ActivityOutcome outcome, LocalDate today) {
        if (status == ActivityStatus.CANCELLED) {
            throw new RuleViolation(HOLDING, "activity.refusal.cancelled");
        }
        if (firstDay.isAfter(today)) {
            throw new RuleViolation(HOLDING, "activity.refusal.notYet").at("from");
        }
        if (outcome.pupils() != null && (outcome.pupils() < 0 || outcome.pupils() > PUPILS_MAX)) {
            throw new InvalidInput("pupils", "activity.invalid.pupils");
        }
        pupils = outcome.pupils();
        result = KyrgyzText.clean(outcome.result());
        List<StaffId> holders = holders();
        set(
                Part.VISITOR,
                outcome.visitors().stream()
                        .filter(person -> !holders.contains(person))
                        .toList());
        if (status == ActivityStatus.PLANNED) {
            become(ActivityStatus.HELD);
        }
    }

    /** @throws RuleViolation if it has not been held (R49) */
    void visitedBy(StaffId person) {
        if (!status.held()) {
            throw new RuleViolation(Clause.r(49), "activity.refusal.notHeld");
        }
        people.add(new ActivityPerson(person, Part.VISITOR));
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

    ActivityKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    boolean open() {
        return open;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    ActivityStatus status() {
        return status;
    }

    @Nullable
    UUID planLine() {
        return planLine;
    }

    @Nullable
    Integer pupils() {
        return pupils;
    }

    List<StaffId> holders() {
        return with(Part.HOLDER);
    }

    List<StaffId> visitors() {
        return with(Part.VISITOR);
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
