package kg.birikme.growth.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.growth.StudyGroupKind;
import kg.birikme.growth.domain.StudyGroupContent.Outcome;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** A problem or research group (R73, R86). */
@Entity
@Table(name = "study_group")
class StudyGroup {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private StudyGroupKind kind;

    private String name = "";
    private String problem = "";
    private UUID leaderId;
    private LocalDate fromDay;
    private @Nullable LocalDate toDay;
    private String expected = "";
    private String result = "";
    private @Nullable UUID toldAt;

    @ElementCollection
    @CollectionTable(name = "study_group_member", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "staff_id")
    private Set<UUID> members = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected StudyGroup() {}

    /** @throws InvalidInput if something of it does not fit */
    StudyGroup(UUID id, StudyGroupContent content) {
        this.id = id;
        this.kind = content.kind();
        this.leaderId = content.leader().value();
        this.fromDay = content.from();
        describe(content);
    }

    /**
     * @throws RuleViolation if it has ended
     * @throws InvalidInput if something does not fit
     */
    final void describe(StudyGroupContent content) {
        if (toDay != null) {
            throw refused("groupEnded");
        }
        content.check();
        kind = content.kind();
        name = content.name();
        problem = content.problem();
        leaderId = content.leader().value();
        fromDay = content.from();
        expected = content.expected();
        Set<UUID> wanted = content.members().stream().map(StaffId::value).collect(Collectors.toSet());
        if (!members.equals(wanted)) {
            members.clear();
            members.addAll(wanted);
        }
    }

    /**
     * @throws RuleViolation if it has ended and more than the meeting is told, or it would end without a result
     * @throws InvalidInput if it would end before it began, or in days to come
     */
    void tell(Outcome outcome, LocalDate today) {
        if (toDay != null
                && !new Outcome(result, toDay, null).equals(new Outcome(outcome.result(), outcome.to(), null))) {
            throw refused("groupEnded");
        }
        if (outcome.result().isEmpty()) {
            throw refused("groupResult").at("result");
        }
        LocalDate to = outcome.to();
        if (to != null && to.isBefore(fromDay)) {
            throw new InvalidInput("to", "growth.invalid.order");
        }
        if (to != null && to.isAfter(today)) {
            throw new InvalidInput("to", "growth.invalid.future");
        }
        result = outcome.result();
        toDay = to;
        toldAt = outcome.toldAt();
    }

    private static RuleViolation refused(String what) {
        return new RuleViolation(Clause.r(73), "growth.refusal." + what);
    }

    StaffId leader() {
        return new StaffId(leaderId);
    }

    String name() {
        return name;
    }

    boolean ended() {
        return toDay != null;
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
