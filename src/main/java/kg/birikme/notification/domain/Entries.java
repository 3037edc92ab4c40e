package kg.birikme.notification.domain;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes entries, and the mail that goes with each, in one statement of the caller's transaction: what is saved is told,
 * what is rolled back is not.
 */
@Component
class Entries {

    private static final String WRITE = """
            with fresh as (
                insert into inbox_entry (id, staff_id, kind, arguments, href, once, at)
                select w.id, w.staff_id, w.kind, w.arguments::jsonb, w.href, w.once, :at
                from unnest(:ids::uuid[], :staff::uuid[], :kinds::text[], :arguments::text[], :hrefs::text[],
                            :onces::text[]) as w (id, staff_id, kind, arguments, href, once)
                on conflict on constraint inbox_entry_once do nothing
                returning id),
            posted as (insert into outgoing_mail (entry_id, next_try_at) select id, :at from fresh where :mail)
            select count(*) from fresh
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final MailSettings mail;
    private final Clock clock;

    Entries(JdbcClient jdbc, JsonMapper json, MailSettings mail, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.mail = mail;
        this.clock = clock;
    }

    /** One entry for one person. */
    record Told(StaffId whom, News news) {}

    /** Tells one thing to several people. */
    void tell(Collection<StaffId> whom, News news) {
        write(whom.stream().distinct().map(person -> new Told(person, news)).toList());
    }

    /** Writes the entries that are not there yet and says how many those were. */
    int write(List<Told> entries) {
        if (entries.isEmpty()) {
            return 0;
        }
        return jdbc.sql(WRITE)
                .param("ids", entries.stream().map(one -> UUID.randomUUID()).toArray(UUID[]::new))
                .param("staff", entries.stream().map(one -> one.whom().value()).toArray(UUID[]::new))
                .param("kinds", texts(entries, one -> one.news().kind().name()))
                .param(
                        "arguments",
                        texts(entries, one -> json.writeValueAsString(one.news().arguments())))
                .param("hrefs", texts(entries, one -> one.news().href()))
                .param("onces", texts(entries, one -> one.news().once()))
                .param("at", OffsetDateTime.now(clock))
                .param("mail", mail.on())
                .query(Integer.class)
                .single();
    }

    private static String[] texts(List<Told> entries, Function<Told, @Nullable String> text) {
        return entries.stream().map(text).toArray(String[]::new);
    }
}
