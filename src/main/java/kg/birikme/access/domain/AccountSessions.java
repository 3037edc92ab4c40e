package kg.birikme.access.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kg.birikme.access.OneTimeCode;
import kg.birikme.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions that are open for an account, on whatever device and node. */
@Component
public class AccountSessions {

    /** Session attribute: the browser and system, as told at sign-in. */
    public static final String DEVICE = "birikme.device";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    AccountSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** The account's open sessions, the latest used first. */
    public List<OpenSession> of(AccountId account, @Nullable String presentId) {
        return find(account).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> new OpenSession(
                        key(session.getId()),
                        Objects.requireNonNullElse(session.<String>getAttribute(DEVICE), ""),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        session.getId().equals(presentId)))
                .sorted(Comparator.comparing(OpenSession::lastUsed).reversed())
                .toList();
    }

    /** Ends the one session of the account that the key names; does nothing if there is none. */
    public void end(AccountId account, String key) {
        find(account).keySet().stream().filter(id -> key(id).equals(key)).forEach(sessions::deleteById);
    }

    /** Ends all sessions of the account but the present one, if there is one. */
    public void endAll(AccountId account, @Nullable String presentId) {
        find(account).keySet().stream().filter(id -> !id.equals(presentId)).forEach(sessions::deleteById);
    }

    private Map<String, ? extends Session> find(AccountId account) {
        return sessions.findByPrincipalName(account.value().toString());
    }

    /** A page names a session by this, never by its id, which is as good as the password. */
    private static String key(String sessionId) {
        return OneTimeCode.sha256("session " + sessionId).substring(0, 24);
    }

    /**
     * @param key      names the session in a form
     * @param device   browser and system
     * @param signedIn when the session began
     * @param lastUsed when it was used last
     * @param present  whether it is the one that asks
     */
    public record OpenSession(String key, String device, Instant signedIn, Instant lastUsed, boolean present) {}
}
