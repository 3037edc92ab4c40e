package kg.birikme.notification.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A person's own inbox: nobody reads another's, and whoever has left the association reads none. */
@Service
@Transactional
public class InboxService {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private static final String COUNTS = """
            select count(*) as everything, count(*) filter (where read_at is null) as unread
            from inbox_entry where staff_id = :me
            """;

    private static final String LINES = """
            select id, kind, arguments, href, at, read_at is not null as was_read
            from inbox_entry
            where staff_id = :me and (read_at is null or not :onlyUnread)
            order by at desc, id
            limit :size offset :offset
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CurrentActor currentActor;
    private final Clock clock;

    InboxService(JdbcClient jdbc, JsonMapper json, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    private record Counts(int everything, int unread) {}

    /** A page of the actor's inbox. Two SQL statements. */
    @Transactional(readOnly = true)
    public InboxPage page(boolean onlyUnread, int page) {
        UUID me = reader().staff().value();
        Counts counts = jdbc.sql(COUNTS).param("me", me).query(Counts.class).single();
        Paging paging = Paging.of(page, onlyUnread ? counts.unread() : counts.everything());
        List<InboxLine> lines = jdbc.sql(LINES)
                .param("me", me)
                .param("onlyUnread", onlyUnread)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query((row, number) -> line(row))
                .list();
        return new InboxPage(lines, paging, counts.unread(), onlyUnread);
    }

    /**
     * Marks the entry as read and says where it leads; a second time only says it.
     *
     * @throws NotFound if the actor has no such entry
     */
    public String open(UUID id) {
        return jdbc.sql("""
                        update inbox_entry set read_at = coalesce(read_at, :now)
                        where id = :id and staff_id = :me returning href
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .param("me", reader().staff().value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("entry"));
    }

    /** Marks every entry of the actor's as read, up to this moment. */
    public void readAll() {
        jdbc.sql("update inbox_entry set read_at = :now where staff_id = :me and read_at is null and at <= :now")
                .param("now", OffsetDateTime.now(clock))
                .param("me", reader().staff().value())
                .update();
    }

    private Actor reader() {
        Actor actor = currentActor.get();
        if (actor.roles().isEmpty()) {
            throw new ActionForbidden("read an inbox");
        }
        return actor;
    }

    private InboxLine line(ResultSet row) throws SQLException {
        return new InboxLine(
                row.getObject("id", UUID.class),
                EntryKind.valueOf(row.getString("kind")),
                json.readValue(row.getString("arguments"), TEXTS),
                row.getString("href"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("was_read"));
    }
}
