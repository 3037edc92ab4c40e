package kg.birikme.protocol.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.meeting.MeetingEvent;
import kg.birikme.meeting.MeetingId;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.ProtocolStatus;
import kg.birikme.school.YearId;
import kg.birikme.seal.Sealed;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The protocol of a held meeting (R10, R45): a draft until the chair of the meeting's day signs it (R6). */
@Entity
@Table(name = "protocol")
class Protocol {

    @Id
    private UUID id;

    private UUID yearId;
    private UUID meetingId;
    private int meetingNo;
    private int number;
    private int edition;
    private LocalDate meetingDate;
    private String theme = "";

    @Enumerated(EnumType.STRING)
    private ProtocolStatus status = ProtocolStatus.DRAFT;

    @Embedded
    private @Nullable Sealed sealed;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Protocol() {}

    Protocol(ProtocolId id, MeetingEvent.Held held) {
        this.id = id.value();
        this.yearId = held.year().value();
        this.meetingId = held.meeting().value();
        this.meetingNo = held.no();
        this.number = held.number();
        this.meetingDate = held.date();
        this.theme = held.theme();
    }

    /** The draft that takes the place of this one, which was annulled: same meeting, same number, the next letter (B12, B13). */
    Protocol replacement(ProtocolId newId) {
        requireSigned();
        Protocol next = new Protocol();
        next.id = newId.value();
        next.yearId = yearId;
        next.meetingId = meetingId;
        next.meetingNo = meetingNo;
        next.number = number;
        next.edition = edition + 1;
        next.meetingDate = meetingDate;
        next.theme = theme;
        return next;
    }

    /** @throws RuleViolation if the protocol is signed: it is never changed then (R10, B12) */
    void requireDraft() {
        if (status == ProtocolStatus.SIGNED) {
            throw signed();
        }
    }

    /** The refusal of every change to what is signed (R10, B12). */
    static RuleViolation signed() {
        return new RuleViolation(Clause.r(10), "protocol.refusal.signed");
    }

    /** @throws RuleViolation if the protocol is still a draft: there is nothing to correct but the draft itself (R10) */
    void requireSigned() {
        if (status != ProtocolStatus.SIGNED) {
            throw new RuleViolation(Clause.r(10), "protocol.refusal.notSigned");
        }
    }

    /** Freezes the content under the signature (R6). */
    void sign(Sealed signature) {
        requireDraft();
        status = ProtocolStatus.SIGNED;
        sealed = signature;
    }

    /** As people write it: 2, or 2-а. */
    String printedNumber() {
        return Editions.printed(number, edition);
    }

    ProtocolId id() {
        return new ProtocolId(id);
    }

    YearId year() {
        return new YearId(yearId);
    }

    MeetingId meeting() {
        return new MeetingId(meetingId);
    }

    int meetingNo() {
        return meetingNo;
    }

    int number() {
        return number;
    }

    LocalDate meetingDate() {
        return meetingDate;
    }

    /** The hash under the signature. */
    String hash() {
        return Objects.requireNonNull(sealed).hash();
    }

    ProtocolStatus status() {
        return status;
    }
}
