package kg.birikme.access.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kg.birikme.access.AccessProperties;
import kg.birikme.access.security.QuietSessions.QuietSession;
import org.jspecify.annotations.Nullable;
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

    private static final Duration PAUSE = Duration.ofMinutes(1);

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

    @Override
    public @Nullable QuietSession findById(String id) {
        QuietSession known = saved.get();
        return known != null && known.getId().equals(id) ? known : young(sessions.find(id));
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

        @Nullable QuietSession find(String id) {
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

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return session.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            session.setAttribute(name, value);
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
