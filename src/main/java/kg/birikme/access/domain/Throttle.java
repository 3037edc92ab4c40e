package kg.birikme.access.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kg.birikme.access.AccessProperties;
import kg.birikme.access.OneTimeCode;
import kg.birikme.access.StrangerThrottle;
import kg.birikme.access.TooManyAttempts;
import kg.birikme.access.domain.DirectAccounts.Login;
import kg.birikme.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts attempts in the database, for all nodes together. An attempt is counted before the password is looked at, so
 * that many at once do not slip through; a success takes its attempt back. Each call is a transaction of its own: the
 * refusal that follows must not roll the count back.
 */
@Component
public class Throttle implements StrangerThrottle {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AccessProperties properties;

    Throttle(JdbcClient jdbc, Clock clock, AccessProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    /**
     * Counts an attempt at a user name from an address.
     *
     * @throws TooManyAttempts if one of the two has to wait
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = TooManyAttempts.class)
    public void attempt(String login, String address) {
        count("address " + address, properties.attemptsPerAddress());
        count("account " + Login.normal(login), properties.attemptsPerAccount());
    }

    /** As {@link #attempt}, for codes: there is no user name to count by. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = TooManyAttempts.class)
    public void attemptFrom(String address) {
        count("address " + address, properties.attemptsPerAddress());
    }

    /** As {@link #attempt}, from a browser that has signed in before: it alone has to wait, whatever strangers do. */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = TooManyAttempts.class)
    public void attemptOfDevice(String device) {
        count("device " + device, properties.attemptsPerAccount());
    }

    /** The attempt was good: the browser starts afresh; what strangers tried stays counted. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeededOnDevice(String device) {
        jdbc.sql("delete from throttle where subject = ?")
                .param(subject("device " + device))
                .update();
    }

    /** The attempt was good: the account starts afresh, the address gets this one attempt back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeeded(String login, String address) {
        forgive(address);
        jdbc.sql("delete from throttle where subject = ? or since < ?")
                .params(subject("account " + Login.normal(login)), Timestamp.from(windowStart()))
                .update();
    }

    /** The attempt with a code was good: the address gets it back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeededFrom(String address) {
        forgive(address);
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = TooManyAttempts.class)
    public void strangerTries(String what, String address) {
        count(what + " " + address, properties.attemptsPerAddress());
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void strangerSucceeded(String what, String address) {
        giveBack(what + " " + address);
    }

    private void forgive(String address) {
        giveBack("address " + address);
    }

    private void giveBack(String what) {
        jdbc.sql("update throttle set attempts = attempts - 1 where subject = ? and attempts > 0")
                .param(subject(what))
                .update();
    }

    private void count(String what, int limit) {
        Counted counted = jdbc.sql("""
                        insert into throttle as t (subject, attempts, since) values (:subject, 1, :now)
                        on conflict (subject) do update
                        set attempts = case when t.since <= :start then 1 else t.attempts + 1 end,
                            since = case when t.since <= :start then excluded.since else t.since end
                        returning attempts, since
                        """)
                .param("subject", subject(what))
                .param("now", Timestamp.from(clock.instant()))
                .param("start", Timestamp.from(windowStart()))
                .query((row, number) -> new Counted(row.getInt("attempts"), Moments.at(row, "since")))
                .single();
        if (counted.attempts() > limit) {
            throw new TooManyAttempts(minutesUntil(counted.since().plus(window())));
        }
    }

    private int minutesUntil(Instant end) {
        long seconds = Duration.between(clock.instant(), end).toSeconds();
        return (int) Math.max(1, (seconds + 59) / 60);
    }

    private Instant windowStart() {
        return clock.instant().minus(window());
    }

    private Duration window() {
        return Duration.ofMinutes(properties.windowMinutes());
    }

    private static String subject(String what) {
        return OneTimeCode.sha256(what);
    }

    private record Counted(int attempts, Instant since) {}
}
