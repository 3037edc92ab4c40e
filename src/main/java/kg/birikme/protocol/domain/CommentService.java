package kg.birikme.protocol.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.domain.ProtocolDesk.Taken;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members read the draft of a protocol before it is signed and say what they think of it. */
@Service
public class CommentService {

    private static final int TEXT_MAX = 2000;

    private final ProtocolDesk desk;
    private final JdbcClient jdbc;
    private final Clock clock;

    CommentService(ProtocolDesk desk, JdbcClient jdbc, Clock clock) {
        this.desk = desk;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds a comment; a repeated call with the same id does nothing.
     *
     * @throws InvalidInput if nothing was written
     */
    @Transactional
    public void comment(ProtocolId protocol, UUID id, String typed) {
        Taken taken = desk.take(protocol);
        taken.protocol().requireDraft();
        ActionForbidden.unless(taken.may().mayComment(), "comment on the protocol");
        String text = KyrgyzText.clean(typed);
        if (text.isEmpty() || text.length() > TEXT_MAX) {
            throw new InvalidInput(
                    "text", text.isEmpty() ? "protocol.refusal.commentText" : "protocol.refusal.tooLong", TEXT_MAX);
        }
        Actor actor = taken.may().actor();
        jdbc.sql("""
                        insert into protocol_comment (id, protocol_id, written_by, writer, written_at, text)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        id,
                        protocol.value(),
                        actor.staff().value(),
                        actor.name(),
                        Timestamp.from(clock.instant()),
                        text)
                .update();
    }
}
