package kg.birikme.access.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kg.birikme.access.AccessProperties;
import kg.birikme.access.security.QuietSessions.QuietSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * The sessions of the database, which write down the time of the last request only once a minute. Otherwise each page
 * that is merely looked at would cost a transaction and a write to the disk, and pages that a browser loads side by side
 * would wait for one another at the same row.
 *
 * <p>Spring Session asks for the session once more when it has saved it, though only to compare its id; that is answered
 * without the database. {@link SessionOfRequest} sees to it that no other request ever gets the answer.
 */
class QuietSessions implements FindByIndexNameSessionRepository<QuietSession> {

    private static final Logger LOG = LoggerFactory.getLogger(QuietSessions.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Pattern ID = Pattern.compile("[0-9A-Za-z_-]{1,100}");

    private final Sessions<?> sessions;
    private final Duration longest;
    private final Clock clock;
    private final ThreadLocal<QuietSession> saved = new ThreadLocal<>();

    QuietSessions(JdbcIndexedSessionRepository sessions, AccessProperties properties, Clock clock) {
        this.sessions = new Sessions<>(sessions);
        this.longest = Duration.ofDays(properties.sessionDays());
        this.clock = clock;
    }

    @Override
    public QuietSession createSession() {
        return sessions.create();
    }

    @Override
    public void save(QuietSession session) {
        session.save.run();
        saved.set(session);
    }

    /** What is no id of ours, as a cookie of another program may be, is not looked for. */
    @Override
    public @Nullable QuietSession findById(String id) {
        QuietSession known = saved.get();
        if (known != null && known.getId().equals(id)) {
            return known;
        }
        return ID.matcher(id).matches() ? young(sessions.find(id)) : null;
    }

    /** However busy it is, a session ends some day (ASVS 7.3.2). */
    private @Nullable QuietSession young(@Nullable QuietSession session) {
        if (session == null || session.getCreationTime().plus(longest).isAfter(clock.instant())) {
            return session;
        }
        sessions.stored.deleteById(session.getId());
        return null;
    }

    /** A new request begins or the old one is over. */
    void forgetSaved() {
        saved.remove();
    }

    @Override
    public void deleteById(String id) {
        forgetSaved();
        sessions.stored.deleteById(id);
    }

    @Override
    public Map<String, QuietSession> findByIndexNameAndIndexValue(String indexName, String indexValue) {
        return sessions.find(indexName, indexValue);
    }

    /** Keeps the type of the stored sessions together, which is none of ours. */
    private record Sessions<S extends Session>(FindByIndexNameSessionRepository<S> stored) {

        QuietSession create() {
            return quiet(stored.createSession());
        }

        @Nullable
        QuietSession find(String id) {
            S found = stored.findById(id);
            return found == null ? null : quiet(found);
        }

        Map<String, QuietSession> find(String indexName, String indexValue) {
            Map<String, QuietSession> found = new HashMap<>();
            stored.findByIndexNameAndIndexValue(indexName, indexValue)
                    .forEach((id, session) -> found.put(id, quiet(session)));
            return found;
        }

        private QuietSession quiet(S session) {
            return new QuietSession(session, () -> stored.save(session));
        }
    }

    /** A session that does not call itself changed by each look at it. */
    static final class QuietSession implements Session {

        private final Session session;
        private final Runnable save;

        private QuietSession(Session session, Runnable save) {
            this.session = session;
            this.save = save;
        }

        @Override
        public void setLastAccessedTime(Instant now) {
            if (now.isAfter(session.getLastAccessedTime().plus(PAUSE))) {
                session.setLastAccessedTime(now);
            }
        }

        @Override
        public String getId() {
            return session.getId();
        }

        @Override
        public String changeSessionId() {
            return session.changeSessionId();
        }

        /**
         * What cannot be read, written by another version or damaged, is not there any more: without who is signed in the
         * person signs in again.
         */
        @Override
        public <T> @Nullable T getAttribute(String name) {
            try {
                return session.getAttribute(name);
            } catch (SerializationFailedException | ConversionException unreadable) {
                LOG.warn(
                        "{} in a stored session cannot be read and is removed: {}",
                        name,
                        unreadable.getClass().getName());
                session.removeAttribute(name);
                return null;
            }
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            if (value == null) {
                session.removeAttribute(name);
            } else {
                session.setAttribute(name, value);
            }
        }

        @Override
        public void removeAttribute(String name) {
            session.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return session.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return session.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            session.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return session.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return session.isExpired();
        }
    }
}
