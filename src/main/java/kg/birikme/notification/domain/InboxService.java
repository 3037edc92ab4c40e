package kg.birikme.notification.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Moments;
import kg.birikme.shared.NotFound;
import kg.birikme.web.Filling;
import kg.birikme.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A person's own inbox: nobody reads another's. Whoever holds no role sees what is theirs by name, recommendations, and what
 * they were told as guests; of the time when they were a member they see nothing more.
 */
@Service
@Transactional
public class InboxService {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private static final String THEIRS = """
            staff_id = :me and (:holdsRole or kind like '%RECOMMENDATION%' or kind in ('ANSWER_SENT_BACK', 'TERM_EXTENDED')
                or not exists (select 1 from member_view m where m.staff_id = :me and m.to_day < :today
                               and inbox_entry.at < m.to_day + 1))
            """;

    private static final String COUNTS = """
            select count(*) as everything, count(*) filter (where read_at is null) as unread
            from inbox_entry where\s""" + THEIRS;

    private static final String LINES = """
            select id, kind, arguments, href, at, read_at is not null as was_read
            from inbox_entry
            where (read_at is null or not :onlyUnread) and\s""" + THEIRS + """
            order by at desc, id
            limit :size offset :offset
            """;

    private static final String OPEN =
            "update inbox_entry set read_at = coalesce(read_at, :now) where id = :id and " + THEIRS + " returning href";

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
        Actor actor = currentActor.get();
        Counts counts = of(actor, COUNTS).query(Counts.class).single();
        Paging paging = Paging.of(page, onlyUnread ? counts.unread() : counts.everything());
        List<InboxLine> lines = of(actor, LINES)
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
        return of(currentActor.get(), OPEN)
                .param("now", OffsetDateTime.now(clock))
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("entry"));
    }

    /** Marks every entry of the actor's as read, up to this moment. */
    public void readAll() {
        jdbc.sql("update inbox_entry set read_at = :now where staff_id = :me and read_at is null and at <= :now")
                .param("now", OffsetDateTime.now(clock))
                .param("me", currentActor.get().staff().value())
                .update();
    }

    private StatementSpec of(Actor actor, String sql) {
        return jdbc.sql(sql)
                .param("me", actor.staff().value())
                .param("holdsRole", !actor.roles().isEmpty())
                .param("today", LocalDate.now(clock));
    }

    private InboxLine line(ResultSet row) throws SQLException {
        return new InboxLine(
                row.getObject("id", UUID.class),
                EntryKind.of(row.getString("kind")),
                json.readValue(row.getString("arguments"), TEXTS),
                row.getString("href"),
                Moments.at(row, "at"),
                row.getBoolean("was_read"));
    }

    /**
     * A page of the inbox, the newest first.
     *
     * @param unread     how many entries of the whole inbox are unread
     * @param onlyUnread whether the others are left out
     */
    public record InboxPage(List<InboxLine> lines, Paging paging, int unread, boolean onlyUnread) {}

    /**
     * An entry of the inbox.
     *
     * @param arguments what its words are filled with
     * @param href      where it leads
     */
    public record InboxLine(UUID id, EntryKind kind, List<String> arguments, String href, Instant at, boolean read) {

        /** What the words are filled with, as the message source wants it. */
        public Object[] filling() {
            return Filling.of(arguments);
        }
    }
}
