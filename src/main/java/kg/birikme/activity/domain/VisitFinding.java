package kg.birikme.activity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.FindingTopic;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.shared.Actor;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** What was found on a visit on one topic: read and answered by the teacher, put before a meeting (R87, R88). */
@Entity
@Table(name = "visit_finding")
class VisitFinding {

    private static final Clause FINDINGS = Clause.r(88);

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID activityId;

    @Enumerated(EnumType.STRING)
    private FindingTopic topic;

    private String topicWords;
    private boolean good;
    private String seen;
    private String advice;

    @Column(updatable = false)
    private UUID writtenBy;

    @Column(updatable = false)
    private String writtenByName;

    @Column(updatable = false)
    private Instant writtenAt;

    private @Nullable Instant readAt;
    private String answer = "";
    private String answeredByName = "";
    private @Nullable Instant answeredAt;
    private @Nullable UUID agendaItem;
    private String raisedByName = "";
    private @Nullable Instant raisedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected VisitFinding() {}

    VisitFinding(UUID id, ActivityId visit, FindingContent content, Actor author, Instant now) {
        this.id = id;
        this.activityId = visit.value();
        this.writtenBy = author.staff().value();
        this.writtenByName = author.name();
        this.writtenAt = now;
        say(content);
    }

    private void say(FindingContent content) {
        topic = content.topic();
        topicWords = content.topicWords();
        good = content.good();
        seen = content.seen();
        advice = content.advice();
    }

    /** @throws RuleViolation if the teacher has read it or it is put before a meeting (R88) */
    void change(FindingContent content) {
        requireUnsettled();
        say(content);
    }

    /** @throws RuleViolation if the teacher has read it or it is put before a meeting (R88) */
    void requireUnsettled() {
        if (settled()) {
            throw new RuleViolation(FINDINGS, "activity.refusal.findingStands");
        }
    }

    /** The visited teacher has read it; a second time changes nothing. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    /** @throws InvalidInput if the answer says nothing */
    void answer(String words, String byName, Instant now) {
        String said = KyrgyzText.clean(words);
        if (said.isEmpty()) {
            throw new InvalidInput("answer", "activity.invalid.answer");
        }
        read(now);
        answer = said;
        answeredByName = byName;
        answeredAt = now;
    }

    /** An item of an agenda was made of it; one that was declined makes room for another. */
    void raised(AgendaItemId item, String byName, Instant now) {
        agendaItem = item.value();
        raisedByName = byName;
        raisedAt = now;
    }

    boolean settled() {
        return readAt != null || agendaItem != null;
    }

    boolean says(FindingContent content) {
        return content.equals(new FindingContent(topic, topicWords, good, seen, advice));
    }

    UUID id() {
        return id;
    }

    ActivityId visit() {
        return new ActivityId(activityId);
    }

    FindingTopic topic() {
        return topic;
    }

    String topicWords() {
        return topicWords;
    }

    StaffId author() {
        return new StaffId(writtenBy);
    }

    @Nullable
    UUID agendaItem() {
        return agendaItem;
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
