package kg.birikme.notification.domain;

import java.util.UUID;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own wishes about e-mail. */
@Service
@Transactional
public class MailWishService {

    private static final String READ = """
            select coalesce(w.wanted, true) as wanted, coalesce(w.address, '') as address, s.email as directory,
                   coalesce(w.version, 0) as version
            from person_view s left join mail_wish w on w.school_id = s.school_id and w.staff_id = s.id
            where s.id = :me
            """;

    private static final String KEEP = """
            insert into mail_wish as w (staff_id, wanted, address, version) values (:me, :wanted, :address, 1)
            on conflict (school_id, staff_id) do update
            set wanted = excluded.wanted, address = excluded.address, version = w.version + 1
            where w.version = :version
            """;

    private final JdbcClient jdbc;
    private final MailSettings mail;
    private final CurrentActor currentActor;

    MailWishService(JdbcClient jdbc, MailSettings mail, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.mail = mail;
        this.currentActor = currentActor;
    }

    /** Whether this installation sends mail at all. */
    public boolean mailGoesOut() {
        return mail.on();
    }

    /** The actor's wishes. */
    @Transactional(readOnly = true)
    public MailWish own() {
        return jdbc.sql(READ)
                .param("me", me())
                .query(MailWish.class)
                .optional()
                .orElseThrow(() -> new NotFound("person"));
    }

    /**
     * Keeps the actor's wishes.
     *
     * @param address empty for the directory's
     * @throws StaleVersion if they were changed on another device since
     */
    public void keep(int version, boolean wanted, String address) {
        MailWish now = own();
        if (now.wanted() == wanted && now.address().equals(address)) {
            return;
        }
        StaleVersion.check("mail wish", now.version(), version);
        int kept = jdbc.sql(KEEP)
                .param("me", me())
                .param("wanted", wanted)
                .param("address", address)
                .param("version", version)
                .update();
        if (kept == 0) {
            throw new StaleVersion("mail wish");
        }
    }

    private UUID me() {
        return currentActor.get().staff().value();
    }
}
