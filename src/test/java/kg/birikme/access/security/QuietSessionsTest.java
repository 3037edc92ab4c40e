package kg.birikme.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import kg.birikme.access.security.QuietSessions.QuietSession;
import kg.birikme.support.BirikmeTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A request reads its session once; what it remembers of it ends with it and with the session. */
@BirikmeTest
class QuietSessionsTest {

    @Autowired QuietSessions sessions;

    @AfterEach
    void forget() {
        sessions.forgetSaved();
    }

    @Test
    void asksTheDatabaseNoSecondTimeForWhatItSaved() {
        QuietSession session = saved();
        assertThat(sessions.findById(session.getId())).isSameAs(session);
    }

    @Test
    void readsItAnewForTheNextRequest() {
        QuietSession session = saved();
        sessions.forgetSaved();
        QuietSession next = sessions.findById(session.getId());
        assertThat(next).isNotNull().isNotSameAs(session);
        assertThat(next.getId()).isEqualTo(session.getId());
    }

    @Test
    void forgetsAnEndedSessionAtOnce() {
        QuietSession session = saved();
        sessions.deleteById(session.getId());
        assertThat(sessions.findById(session.getId())).isNull();
    }

    private QuietSession saved() {
        QuietSession session = sessions.createSession();
        sessions.save(session);
        return session;
    }
}
