package kg.birikme.notification.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kg.birikme.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of mail to be sent. A claimed row stays locked until its transaction ends, and other workers pass it by. */
@Component
class Outbox {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    /** After the first failure; doubled with each further one. */
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** More than two days of trying. */
    private static final int MOST_ATTEMPTS = 18;

    private static final String WAITING = """
            select m.entry_id, e.staff_id, m.attempts, e.kind, e.arguments, coalesce(a.language, 'KY') as language,
                   coalesce(nullif(w.address, ''), s.email) as target,
                   coalesce(w.wanted, true) and e.read_at is null and not coalesce(a.blocked, false)
                       and coalesce(s.works_to, 'infinity') >= :today as wanted,
                   case when a.language = 'KY' or a.language is null then c.short_name_ky else c.short_name_ru end as school
            from outgoing_mail m
            join inbox_entry e on e.school_id = m.school_id and e.id = m.entry_id
            join person_view s on s.school_id = e.school_id and s.id = e.staff_id
            join school_view c on c.id = m.school_id
            left join mail_wish w on w.school_id = s.school_id and w.staff_id = s.id
            left join account_standing a on a.school_id = s.school_id and a.staff_id = s.id
            where m.state = 'WAITING' and m.next_try_at <= :now
            """;

    private static final String CLAIM = WAITING + """
            order by m.next_try_at, m.entry_id
            limit 1
            for update of m skip locked
            """;

    private static final String CLAIM_REMINDERS = WAITING + """
            and e.staff_id = :staff and e.kind = any (:kinds) and m.entry_id <> :entry
            order by m.next_try_at, m.entry_id
            limit 50
            for update of m skip locked
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Outbox(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** The next mail that nobody else is sending; locked for this transaction. */
    Optional<WaitingMail> claim() {
        return jdbc.sql(CLAIM)
                .param("now", now())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> mail(row))
                .optional();
    }

    /** The other reminders that wait for the same person and are still wanted; locked for this transaction. */
    List<WaitingMail> claimReminders(WaitingMail first) {
        return jdbc
                .sql(CLAIM_REMINDERS)
                .param("now", now())
                .param("today", LocalDate.now(clock))
                .param("staff", first.staff())
                .param(
                        "kinds",
                        Stream.of(EntryKind.values())
                                .filter(EntryKind::reminder)
                                .map(Enum::name)
                                .toArray(String[]::new))
                .param("entry", first.entry())
                .query((row, number) -> mail(row))
                .list()
                .stream()
                .filter(WaitingMail::wanted)
                .toList();
    }

    void sent(UUID entry) {
        done(entry, "SENT");
    }

    void notNeeded(UUID entry) {
        done(entry, "NOT_NEEDED");
    }

    private void done(UUID entry, String state) {
        jdbc.sql("""
                        update outgoing_mail set state = ?, done_at = ?, attempts = attempts + 1, fault = ''
                        where entry_id = ?
                        """).params(state, now(), entry).update();
    }

    /**
     * Puts the mail off, each time for longer, and at last gives it up: the inbox has told the same all the while.
     *
     * @param forGood whether the address was refused, so that there is no use in trying again
     */
    void failed(WaitingMail mail, String fault, boolean forGood) {
        int attempts = mail.attempts() + 1;
        boolean over = forGood || attempts >= MOST_ATTEMPTS;
        jdbc.sql("""
                        update outgoing_mail
                        set attempts = :attempts, state = :state, done_at = cast(:done as timestamptz), next_try_at = :next,
                            fault = :fault
                        where entry_id = :entry
                        """)
                .param("attempts", attempts)
                .param("state", over ? "GIVEN_UP" : "WAITING")
                .param("done", over ? now() : null)
                .param("next", now().plus(pause(attempts)))
                .param("fault", fault.length() > 300 ? fault.substring(0, 300) : fault)
                .param("entry", mail.entry())
                .update();
    }

    /** How long to wait after so many attempts. */
    static Duration pause(int attempts) {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 20));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private WaitingMail mail(ResultSet row) throws SQLException {
        return new WaitingMail(
                row.getObject("entry_id", UUID.class),
                row.getObject("staff_id", UUID.class),
                EntryKind.of(row.getString("kind")),
                json.readValue(row.getString("arguments"), TEXTS),
                Language.valueOf(row.getString("language")),
                row.getString("target"),
                row.getBoolean("wanted"),
                row.getInt("attempts"),
                row.getString("school"));
    }

    /**
     * A mail claimed for sending.
     *
     * @param staff    whom it goes to
     * @param language the language of the reader's pages
     * @param target   the address; empty where there is none
     * @param wanted   whether the reader still wishes mail and has not read the entry meanwhile
     * @param school   the school's name, for the last line
     */
    record WaitingMail(
            UUID entry,
            UUID staff,
            EntryKind kind,
            List<String> arguments,
            Language language,
            String target,
            boolean wanted,
            int attempts,
            String school) {}
}
