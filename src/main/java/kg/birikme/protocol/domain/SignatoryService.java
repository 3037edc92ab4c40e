package kg.birikme.protocol.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.protocol.ProtocolEvent;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.domain.ProtocolDesk.Taken;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.StaffId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director names who signs where the chair of the meeting's day can sign no more (R6, R97). */
@Service
public class SignatoryService {

    private static final int REASON_MAX = 500;

    private final ProtocolDesk desk;
    private final People people;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignatoryService(ProtocolDesk desk, People people, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.desk = desk;
        this.people = people;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Who may be named: the members of today. */
    @Transactional(readOnly = true)
    public List<MemberView> choices() {
        return people.membersOn(LocalDate.now(clock));
    }

    /**
     * Names who signs; another one takes the place of the former, the same one again does nothing new.
     *
     * @throws kg.birikme.shared.ActionForbidden if the actor is not the director
     * @throws kg.birikme.shared.RuleViolation if the protocol is signed (R10)
     * @throws InvalidInput if the person is no member, or no reason is given
     */
    @Transactional
    public void name(ProtocolId id, StaffId signatory, String typed) {
        Taken taken = desk.take(id);
        taken.protocol().requireDraft();
        ActionForbidden.unless(taken.may().mayNameSignatory(), "name who signs");
        MemberView member = choices().stream()
                .filter(one -> one.staff().equals(signatory))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("staff", "protocol.refusal.unknownPerson"));
        String reason = KyrgyzText.clean(typed);
        if (reason.isEmpty() || reason.length() > REASON_MAX) {
            throw new InvalidInput("reason", "protocol.refusal.signatoryReason");
        }
        Actor director = taken.may().actor();
        jdbc.sql("""
                        insert into protocol_signatory (protocol_id, staff_id, name, reason, named_by, named_name, named_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (school_id, protocol_id) do update set staff_id = excluded.staff_id, name = excluded.name,
                            reason = excluded.reason, named_by = excluded.named_by, named_name = excluded.named_name,
                            named_at = excluded.named_at
                        """)
                .params(
                        id.value(),
                        signatory.value(),
                        member.name().signature(),
                        reason,
                        director.staff().value(),
                        director.name(),
                        Timestamp.from(clock.instant()))
                .update();
        Protocol protocol = taken.protocol();
        events.publishEvent(new ProtocolEvent.SignatoryNamed(
                protocol.year(),
                protocol.meetingNo(),
                protocol.printedNumber(),
                signatory,
                member.name().signature(),
                director.name()));
    }
}
