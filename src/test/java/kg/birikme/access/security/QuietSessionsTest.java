package kg.birikme.access.security;

import static org.assertj.core.api.Assertions.assertThat;

import kg.birikme.access.security.QuietSessions.QuietSession;
import kg.birikme.support.BirikmeTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A request reads its session once; what it remembers of it ends with it and with the session. */
@BirikmeTest
class QuietSessionsTest {

    @Autowired
    QuietSessions sessions;

    @Autowired
    JdbcClient jdbc;

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

    @Test
    void whatAnotherVersionWroteIsNotThereAndDisturbsNobody() {
        QuietSession session = sessions.createSession();
        session.setAttribute("who", "somebody");
        session.setAttribute("what", "something");
        sessions.save(session);
        sessions.forgetSaved();
        jdbc.sql("update spring_session_attributes set attribute_bytes = '\\xACED0005' where attribute_name = 'who'")
                .update();
        QuietSession read = sessions.findById(session.getId());
        assertThat(read).isNotNull();
        assertThat(read.<String>getAttribute("who")).isNull();
        assertThat(read.<String>getAttribute("what")).isEqualTo("something");
        sessions.save(read);
        sessions.forgetSaved();
        assertThat(sessions.findById(session.getId()).getAttributeNames()).containsExactly("what");
    }

    @Test
    void twoRequestsOfOneSessionMayWriteTheSameAtOnce() {
        String id = saved().getId();
        sessions.forgetSaved();
        QuietSession one = sessions.findById(id);
        QuietSession other = sessions.findById(id);
        one.setAttribute("flash", "one");
        other.setAttribute("flash", "other");
        sessions.save(one);
        sessions.save(other);
        sessions.forgetSaved();
        assertThat(sessions.findById(id).<String>getAttribute("flash")).isEqualTo("other");
    }

    @Test
    void aCookieOfAnotherProgramIsNoSession() {
        assertThat(sessions.findById("\0\0\0")).isNull();
    }

    private QuietSession saved() {
        QuietSession session = sessions.createSession();
        sessions.save(session);
        return session;
    }
}
