package kg.birikme.access.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kg.birikme.access.AccountEvent;
import kg.birikme.access.AccountEvent.Kind;
import kg.birikme.access.RoleSource;
import kg.birikme.access.SignInRefused;
import kg.birikme.access.SignedIn;
import kg.birikme.access.TooManyAttempts;
import kg.birikme.access.domain.DirectAccounts.Login;
import kg.birikme.shared.Language;
import kg.birikme.shared.Moments;
import kg.birikme.shared.SchoolContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account for a user name in the whole installation and compares the password. */
@Service
public class SignInService {

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final Throttle throttle;
    private final RoleSource roles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInService(
            JdbcClient jdbc,
            Passwords passwords,
            Throttle throttle,
            RoleSource roles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.throttle = throttle;
        this.roles = roles;
        this.events = events;
        this.clock = clock;
    }

    /** As {@link #signIn(String, String, String, String)}, from a browser that nobody knows. */
    public Optional<Found> signIn(String login, String password, String address) {
        return signIn(login, password, address, null);
    }

    /**
     * A browser that has signed in as this account before is counted by itself: strangers who try passwords lock strangers out.
     *
     * @param device the mark that the browser keeps, as it is told; see {@link #mark}
     * @return who signed in; nothing if the user name is unknown, the password wrong or not yet set, or the account
     *     blocked, and nobody can tell which
     * @throws TooManyAttempts if the browser, or for an unknown one the user name or the address, has to wait, whatever
     *     the password
     */
    public Optional<Found> signIn(String login, String password, String address, @Nullable String device) {
        Optional<Candidate> candidate = find(login);
        String hash = candidate.map(Candidate::passwordHash).orElse(null);
        Optional<String> known = KnownDevices.name(device, login, hash);
        try {
            known.ifPresentOrElse(throttle::attemptOfDevice, () -> throttle.attempt(login, address));
        } catch (TooManyAttempts tooMany) {
            refused(candidate, true);
            throw tooMany;
        }
        boolean right = passwords.match(password, hash);
        Optional<Found> found =
                candidate.filter(one -> right && !one.blocked() && atWork(one)).map(Candidate::found);
        if (found.isPresent()) {
            known.ifPresentOrElse(throttle::succeededOnDevice, () -> throttle.succeeded(login, address));
        } else {
            refused(candidate, false);
        }
        return found;
    }

    /**
     * The mark by which the browser is known from now on.
     *
     * @param told the one that it has
     * @return nothing where that one serves
     */
    public Optional<String> mark(SignedIn who, @Nullable String told) {
        return find(who.login())
                .map(Candidate::passwordHash)
                .filter(hash -> KnownDevices.name(told, who.login(), hash).isEmpty())
                .map(hash -> KnownDevices.mark(who.login(), hash));
    }

    /** Tells the audit trail, within the account's school. */
    @Transactional
    public void tell(SignedIn who, Kind kind) {
        events.publishEvent(
                new AccountEvent(who.accountId(), who.staffId(), who.login(), kind, who.accountId(), clock.instant()));
    }

    /**
     * Who gave a new code in place of the password since the last sign-in, and when: told once.
     *
     * @return nothing where nobody did
     */
    @Transactional
    public Optional<Reset> resetSince(SignedIn who) {
        return jdbc.sql("""
                        update account a set reset_by = null, reset_at = null from account before
                        where a.id = ? and before.school_id = a.school_id and before.id = a.id and before.reset_at is not null
                        returning before.reset_by, before.reset_at
                        """)
                .param(who.account())
                .query((row, number) -> new Reset(row.getString("reset_by"), Moments.at(row, "reset_at")))
                .optional();
    }

    /** Whoever has left the school signs in no more, and nobody is told why. */
    private boolean atWork(Candidate known) {
        SignedIn who = known.found().who();
        return SchoolContext.within(
                who.schoolId(),
                () -> roles.standingOf(who.staffId(), LocalDate.now(clock)).atWork());
    }

    private void refused(Optional<Candidate> known, boolean tooMany) {
        events.publishEvent(
                new SignInRefused(known.map(one -> one.found().who()).orElse(null), tooMany));
    }

    private Optional<Candidate> find(String login) {
        return jdbc.sql("select * from account_for_sign_in(?)")
                .param(Login.normal(login))
                .query((row, number) -> candidate(row))
                .optional();
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        SignedIn who = new SignedIn(
                row.getObject("id", UUID.class),
                row.getObject("school_id", UUID.class),
                row.getObject("staff_id", UUID.class),
                row.getString("login"),
                row.getBoolean("administrator"),
                row.getInt("session_stamp"));
        return new Candidate(
                new Found(who, Language.valueOf(row.getString("language"))),
                row.getString("password_hash"),
                row.getBoolean("blocked"));
    }

    private record Candidate(Found found, @Nullable String passwordHash, boolean blocked) {}

    /**
     * @param by who gave a new code
     * @param at when
     */
    public record Reset(String by, Instant at) {}

    /**
     * @param who      what the session keeps
     * @param language the language of the account
     */
    public record Found(SignedIn who, Language language) {}

    /**
     * The mark that a browser keeps after it has signed in, by which strangers' wrong passwords do not lock its owner out (attack
     * M5): a random name for the browser and a MAC of it and the user name, under a key made of the stored hash of the password. It
     * opens nothing, is bound to one account, and is worth nothing once the password is another.
     */
    static final class KnownDevices {

        private static final SecureRandom RANDOM = new SecureRandom();
        private static final int NAME_BYTES = 16;
        private static final int LONGEST = 200;
        private static final String ALGORITHM = "HmacSHA256";
        private static final String PURPOSE = "birikme known device 1:";

        private KnownDevices() {}

        /** A mark for a browser that has signed in. */
        static String mark(String login, String passwordHash) {
            byte[] name = new byte[NAME_BYTES];
            RANDOM.nextBytes(name);
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(name);
            return text + "." + mac(text, login, passwordHash);
        }

        /** The browser's name, if the mark is this account's and of its password of today. */
        static Optional<String> name(@Nullable String mark, String login, @Nullable String passwordHash) {
            int dot = mark == null || mark.length() > LONGEST ? -1 : mark.indexOf('.');
            if (dot < 0 || mark == null || passwordHash == null) {
                return Optional.empty();
            }
            String name = mark.substring(0, dot);
            byte[] told = mark.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
            byte[] right = mac(name, login, passwordHash).getBytes(StandardCharsets.UTF_8);
            return MessageDigest.isEqual(told, right) ? Optional.of(name) : Optional.empty();
        }

        private static String mac(String name, String login, String passwordHash) {
            try {
                Mac mac = Mac.getInstance(ALGORITHM);
                mac.init(new SecretKeySpec((PURPOSE + passwordHash).getBytes(StandardCharsets.UTF_8), ALGORITHM));
                byte[] digest = mac.doFinal((name + "\n" + Login.normal(login)).getBytes(StandardCharsets.UTF_8));
                return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
            }
        }
    }
}
