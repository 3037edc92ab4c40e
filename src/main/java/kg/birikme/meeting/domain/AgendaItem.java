package kg.birikme.meeting.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaItemStatus;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.ItemOrigin;
import kg.birikme.meeting.TalkForm;
import kg.birikme.plan.PlanId;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** An item of a meeting's agenda. Changed through its {@link Meeting} only. */
@Entity
@Table(name = "agenda_item")
@DynamicUpdate
class AgendaItem {

    /** Read for a whole agenda at once. */
    private static final int TOGETHER = 100;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", updatable = false)
    private Meeting meeting;

    private int position;

    @Enumerated(EnumType.STRING)
    private AgendaKind kind;

    private String title;

    @Enumerated(EnumType.STRING)
    private TalkForm form;

    private int minutes;
    private @Nullable UUID planId;

    @Enumerated(EnumType.STRING)
    private AgendaItemStatus status;

    private String reason = "";
    private String proposedBy = "";
    private @Nullable UUID proposedByStaff;

    /** Left by its meeting as a proposal that the chair had not decided. */
    private boolean undecided;

    private boolean changed;

    @Column(updatable = false)
    private @Nullable UUID carriedFrom;

    private @Nullable UUID carriedTo;
    private String sourceWords = "";
    private String sourcePlace = "";

    @ElementCollection
    @BatchSize(size = TOGETHER)
    @CollectionTable(name = "agenda_speaker", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    private List<Speaker> speakers = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = TOGETHER)
    @CollectionTable(name = "agenda_touch", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "association_id")
    private Set<UUID> touches = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected AgendaItem() {}

    AgendaItem(AgendaItemId id, Meeting meeting, ItemContent content, int position) {
        this.id = id.value();
        this.meeting = meeting;
        this.position = position;
        this.status = AgendaItemStatus.CONFIRMED;
        say(content);
    }

    final void say(ItemContent content) {
        if (kind == null || kind.chosenByPerson()) {
            kind = content.kind();
        }
        title = content.title();
        form = content.form();
        minutes = content.minutes();
        List<Speaker> wanted = Agenda.keptInOrder(speakers, content.speakers());
        if (!speakers.equals(wanted)) {
            speakers.clear();
            speakers.addAll(wanted);
        }
        if (!touches.equals(content.touchedIds())) {
            touches.clear();
            touches.addAll(content.touchedIds());
        }
    }

    AgendaItem considering(PlanId plan) {
        planId = plan.value();
        return this;
    }

    AgendaItem madeOf(ItemOrigin origin) {
        sourceWords = origin.words();
        sourcePlace = origin.place();
        return this;
    }

    AgendaItem proposedBy(String name, @Nullable UUID staff) {
        status = AgendaItemStatus.PROPOSED;
        proposedBy = name;
        proposedByStaff = staff;
        return this;
    }

    AgendaItem carriedFrom(AgendaItem earlier) {
        carriedFrom = earlier.id;
        sourceWords = earlier.sourceWords;
        sourcePlace = earlier.sourcePlace;
        proposedBy = earlier.proposedBy;
        proposedByStaff = earlier.proposedByStaff;
        return this;
    }

    void confirm() {
        status = AgendaItemStatus.CONFIRMED;
    }

    void withdraw(String why) {
        status = AgendaItemStatus.WITHDRAWN;
        reason = why;
    }

    void moveOn(String why) {
        status = AgendaItemStatus.MOVED_ON;
        reason = why;
    }

    /** The protocol by which it was left is annulled: its meeting considers it again. */
    void standAgain() {
        status = AgendaItemStatus.CONFIRMED;
        reason = "";
    }

    void leaveUndecided(String why) {
        moveOn(why);
        undecided = true;
    }

    boolean leftUndecided() {
        return undecided;
    }

    String proposer() {
        return proposedBy;
    }

    @Nullable
    UUID proposerStaff() {
        return proposedByStaff;
    }

    void wentTo(AgendaItem later) {
        carriedTo = later.id;
    }

    void markChanged() {
        changed = true;
    }

    /**
     * @param told whether people have been told the agenda
     * @throws RuleViolation if the item has been told (R4), is the follow-up, or comes from an earlier meeting (R5)
     */
    void requireRemovable(boolean told) {
        if (told && status == AgendaItemStatus.CONFIRMED) {
            throw new RuleViolation(Clause.r(4), "meeting.refusal.agendaTold");
        }
        if (kind == AgendaKind.FOLLOWUP) {
            throw new RuleViolation(Clause.r(5), "meeting.refusal.followUpStays");
        }
        if (carriedFrom != null) {
            throw new RuleViolation(Clause.r(5), "meeting.refusal.carriedStays");
        }
    }

    void place(int where) {
        position = where;
    }

    ItemContent content() {
        return new ItemContent(
                kind,
                title,
                form,
                minutes,
                List.copyOf(speakers),
                touches.stream().map(OtherAssociationId::new).collect(Collectors.toSet()));
    }

    AgendaItemId id() {
        return new AgendaItemId(id);
    }

    Meeting meeting() {
        return meeting;
    }

    AgendaKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    int position() {
        return position;
    }

    AgendaItemStatus status() {
        return status;
    }

    Set<UUID> touches() {
        return Set.copyOf(touches);
    }

    @Nullable
    PlanId plan() {
        return planId == null ? null : new PlanId(planId);
    }

    Optional<UUID> carriedTo() {
        return Optional.ofNullable(carriedTo);
    }

    boolean wasCarried() {
        return carriedFrom != null;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
