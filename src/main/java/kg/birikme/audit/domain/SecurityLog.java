package kg.birikme.audit.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import kg.birikme.access.AccessProperties;
import kg.birikme.access.SignInRefused;
import kg.birikme.access.SignedIn;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.Trace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Failures of sign-in and of rights, in a log of their own besides the trail: one line each, with the address it came from and
 * nothing that was typed.
 */
@Component
public class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger("birikme.security");

    private final Trail trail;
    private final Lines lines;
    private final JdbcClient jdbc;
    private final AccessProperties access;
    private final Clock clock;

    SecurityLog(Trail trail, Lines lines, JdbcClient jdbc, AccessProperties access, Clock clock) {
        this.trail = trail;
        this.lines = lines;
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Somebody asked for what they have no right to.
     *
     * @param route the method and the pattern of the address, without what was typed
     */
    public void rightRefused(String route) {
        Trace trace = Trace.of("audit.trace.refused", "", route);
        LOG.warn("right refused: {} to {} from {}", route, lines.of(trace).staff(), lines.origin());
        trail.on(trace);
    }

    @EventListener
    void on(SignInRefused refused) {
        SignedIn known = refused.known();
        Trace trace = Trace.of(
                refused.tooMany() ? "access.trace.LOCKED_OUT" : "access.trace.SIGN_IN_REFUSED",
                "/settings/accounts",
                known == null ? "" : known.login());
        LOG.warn(
                "sign-in refused ({}): account {} from {}",
                refused.tooMany() ? "too many attempts" : "wrong or closed",
                known == null ? "unknown" : known.account(),
                lines.origin());
        if (known != null) {
            SchoolContext.within(known.schoolId(), () -> {
                if (!refused.tooMany() || !toldLately(known)) {
                    trail.on(trace.by(known.staffId()));
                }
            });
        }
    }

    /** Whoever goes on trying fills no tables: one line for each time the door is shut. */
    private boolean toldLately(SignedIn known) {
        return jdbc.sql("""
                        select exists (select 1 from audit_entry where kind = 'access.trace.LOCKED_OUT' and staff_id = ?
                                       and at > ?)
                        """)
                .params(
                        known.staff(),
                        Timestamp.from(clock.instant().minus(Duration.ofMinutes(access.windowMinutes()))))
                .query(Boolean.class)
                .single();
    }
}
