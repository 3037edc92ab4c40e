package kg.birikme.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import kg.birikme.access.Accounts;
import kg.birikme.access.TestAccounts;
import kg.birikme.database.DatabaseConfiguration.DatabaseAccess;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.people.domain.StaffService;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import kg.birikme.support.TestSchool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The database goes away under the running application, and comes back. */
@BirikmeTest
class LostDatabaseTest {

    private static final String WORDS = "Жоголбосун: укуктук маданият боюнча милдеттер";

    /** As many tries as the pool has connections, and one more. */
    private static final int POOL = 11;

    @Autowired
    private DatabaseAccess access;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestSchool empty;

    @Autowired
    private StaffService staff;

    @Autowired
    private Accounts accounts;

    @Test
    void peopleAreToldWithAReferenceAndWorkGoesOnAfterwards() throws Exception {
        DemoCast cast = sample.found();
        MockHttpServletResponse told = whileAway(get("/members").with(SignIn.as(cast.school(), cast.chair())));
        assertThat(told.getStatus()).isEqualTo(503);
        assertThat(told.getContentAsString())
                .containsPattern("[A-Z0-9]{4}-[A-Z0-9]{4}")
                .doesNotContain("Exception");
        mvc.perform(get("/members").with(SignIn.as(cast.school(), cast.chair())))
                .andExpect(status().isOk());
    }

    /** The pages of long forms give back what was typed: it is nowhere else now (F1, F9–F12, F13a). */
    @ParameterizedTest
    @CsvSource({
        "M09, /years/2026-2027/growth/programme, tasks",
        "M09, /years/2026-2027/growth/self-analysis, words",
        "M05, /years/2026-2027/activities/1/analysis, words",
        "M01, /years/2026-2027/reports/association, words",
        "M09, /years/2026-2027/reports/00000000-0000-0000-0000-000000000001, difficulties",
        "M09, /years/2026-2027/activities/log, result",
        "S02, /years/2026-2027/analysis/words, achievements",
        "M02, /years/2026-2027/meetings/1/protocol/minutes/00000000-0000-0000-0000-000000000001, heard",
        "M01, /years/2026-2027/plan/texts, analysis"
    })
    void whatWasTypedIntoALongFormStandsOnThePage(String person, String form, String field) throws Exception {
        DemoCast cast = sample.found();
        MockHttpServletResponse told = whileAway(post(form)
                .with(csrf())
                .with(SignIn.as(cast.school(), cast.person(person)))
                .param(field, WORDS));
        assertThat(told.getStatus()).as(told.getContentAsString()).isEqualTo(503);
        assertThat(told.getContentAsString()).contains(WORDS);
    }

    /** With a session of the browser's the database is missed before any page is found. */
    @Test
    void itStandsThereWhereTheSessionItselfCannotBeRead() throws Exception {
        TestAccounts here = TestAccounts.in(empty, staff, accounts);
        Cookie session = Objects.requireNonNull(mvc.perform(post("/sign-in")
                        .with(csrf())
                        .param("login", here.directorLogin())
                        .param("password", TestAccounts.PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie("birikme"));
        MockHttpServletResponse told = whileAway(post("/years/2026-2027/growth/programme")
                .cookie(session)
                .with(csrf())
                .param("tasks", WORDS)
                .param("stages[0].content", "Экинчи сөз")
                .param("password", "жашыруун-сөз"));
        assertThat(told.getStatus()).isEqualTo(503);
        assertThat(told.getContentAsString()).contains(WORDS, "Экинчи сөз").doesNotContain("жашыруун-сөз");
    }

    private MockHttpServletResponse whileAway(MockHttpServletRequestBuilder request) throws Exception {
        tell("alter role birikme_app nologin");
        try {
            tell("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'birikme_app'");
            return mvc.perform(request).andReturn().getResponse();
        } finally {
            tell("alter role birikme_app login");
            forgetDeadConnections();
        }
    }

    /** One that was used a moment ago is taken from the pool unasked: what died meanwhile would fail the next test. */
    private void forgetDeadConnections() {
        boolean alive = false;
        for (int turn = 0; turn < POOL && !alive; turn++) {
            try {
                alive = jdbc.sql("select true").query(Boolean.class).single();
            } catch (DataAccessException dead) {
                assertThat(dead).hasStackTraceContaining("administrator command");
            }
        }
        assertThat(alive).as("the database answers again").isTrue();
    }

    private void tell(String sql) throws SQLException {
        DatabaseAccess.Login owner = access.owner();
        try (Connection connection = DriverManager.getConnection(access.url(), owner.username(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
