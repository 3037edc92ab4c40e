package kg.birikme.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SqlCounter;
import kg.birikme.support.TestSchool;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

@BirikmeTest
class ApplicationStartTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestSchool school;

    @Autowired
    private SqlCounter counter;

    @Autowired
    private Clock clock;

    @Autowired
    private SessionRepository<?> sessions;

    @Test
    void schoolsAreWalled() {
        String count = "select count(*) from school";
        school.within(
                () -> assertThat(jdbc.sql(count).query(Long.class).single()).isEqualTo(1));
        school.within(
                () -> assertThat(jdbc.sql(count).query(Long.class).single()).isEqualTo(1));
        assertThat(jdbc.sql(count).query(Long.class).single()).isZero();
    }

    @Test
    void statementsAreCountedWithoutTheSettingOfTheSchool() throws Exception {
        List<String> statements = counter.statements(() -> school.within(
                () -> jdbc.sql("select count(*) from school").query(Long.class).single()));
        assertThat(statements).last().isEqualTo("select count(*) from school");
        assertThat(statements).noneMatch(sql -> sql.contains("set_config"));
    }

    @Test
    void timeIsTheTests() {
        assertThat(LocalDate.now(clock)).isEqualTo("2026-11-22");
    }

    @Test
    void databaseFoldsAsJavaDoes() {
        String text = "Өзгөчө ҮҢҮЛҮҢ ёлка Ѳ ѳ Ӊ ӊ Ё Абв ABC 12 «№»";
        assertThat(jdbc.sql("select kyrgyz_fold(?)")
                        .param(text)
                        .query(String.class)
                        .single())
                .isEqualTo(KyrgyzText.fold(text));
    }

    @Test
    void sessionsAreKeptPastTheWall() throws Exception {
        assertThat(counter.statements(() -> {
                    String id = keep(sessions);
                    assertThat(sessions.findById(id)).isNotNull();
                }))
                .isEmpty();
    }

    private static <S extends Session> String keep(SessionRepository<S> sessions) {
        S session = sessions.createSession();
        session.setAttribute("word", "жыйын");
        sessions.save(session);
        return session.getId();
    }
}
