package kg.birikme.notification.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.Moments;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To whom mail did not go out: a mistyped address is put right only by whoever learns of it. */
@Service
public class RefusedAddresses {

    private static final int DAYS = 30;
    private static final int MOST = 100;

    private static final String REFUSED = """
            select distinct on (s.id) s.id, s.surname, s.given, s.patronymic, m.done_at,
                   coalesce(nullif(w.address, ''), s.email) as address, coalesce(w.address, '') <> '' as own
            from outgoing_mail m
            join inbox_entry e on e.school_id = m.school_id and e.id = m.entry_id
            join person_view s on s.school_id = e.school_id and s.id = e.staff_id
            left join mail_wish w on w.school_id = s.school_id and w.staff_id = s.id
            where m.state = 'GIVEN_UP' and m.done_at > :since
              and not exists (select 1 from outgoing_mail l
                              join inbox_entry i on i.school_id = l.school_id and i.id = l.entry_id
                              where i.staff_id = s.id and l.state = 'SENT' and l.done_at > m.done_at)
            order by s.id, m.done_at desc limit :most
            """;

    private final JdbcClient jdbc;
    private final MailSettings mail;
    private final CurrentActor currentActor;
    private final Clock clock;

    RefusedAddresses(JdbcClient jdbc, MailSettings mail, CurrentActor currentActor, Clock clock) {
        this.jdbc = jdbc;
        this.mail = mail;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * A person whose mail was given up.
     *
     * @param address as it is now
     * @param own     whether it is the person's own wish, and not the directory's
     * @param on      the last day on which a mail was given up
     */
    public record Refused(UUID id, PersonName name, String address, boolean own, LocalDate on) {}

    /**
     * What the page of the installation's mail shows.
     *
     * @param on      whether a mail server is named
     * @param waiting mails that the server did not take so far and that are tried again
     */
    public record MailState(boolean on, int waiting, List<Refused> refused) {

        public MailState {
            refused = List.copyOf(refused);
        }

        /** Whether everything that went out arrived. */
        public boolean good() {
            return on && waiting == 0 && refused.isEmpty();
        }
    }

    /** Whose work it is to put addresses right. */
    public static boolean mayRead(Actor actor) {
        return actor.isAny(Role.ADMINISTRATOR, Role.DIRECTOR);
    }

    /** Those of the last thirty days who got nothing since. */
    @Transactional(readOnly = true)
    public MailState state() {
        ActionForbidden.unless(mayRead(currentActor.get()), "see the state of the mail");
        int waiting = jdbc.sql("select count(*) from outgoing_mail where state = 'WAITING' and attempts > 0")
                .query(Integer.class)
                .single();
        return new MailState(
                mail.on(),
                waiting,
                jdbc.sql(REFUSED)
                        .param("since", OffsetDateTime.now(clock).minusDays(DAYS))
                        .param("most", MOST)
                        .query((row, number) -> new Refused(
                                row.getObject("id", UUID.class),
                                new PersonName(
                                        row.getString("surname"), row.getString("given"), row.getString("patronymic")),
                                row.getString("address"),
                                row.getBoolean("own"),
                                Moments.at(row, "done_at")
                                        .atZone(clock.getZone())
                                        .toLocalDate()))
                        .list());
    }
}
