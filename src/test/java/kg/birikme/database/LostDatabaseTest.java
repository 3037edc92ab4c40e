package kg.birikme.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import kg.birikme.demo.DemoCast;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The database goes away under the running application, and comes back. */
@BirikmeTest
class LostDatabaseTest {

    @Autowired
    private DatabaseAccess access;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private MockMvc mvc;

    @Test
    void peopleAreToldWithAReferenceAndWorkGoesOnAfterwards() throws Exception {
        DemoCast cast = sample.found();
        MockHttpServletResponse told;
        tell("alter role birikme_app nologin");
        try {
            tell("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'birikme_app'");
            told = mvc.perform(get("/members").with(SignIn.as(cast.school(), cast.chair())))
                    .andReturn()
                    .getResponse();
        } finally {
            tell("alter role birikme_app login");
        }
        assertThat(told.getStatus()).isEqualTo(503);
        assertThat(told.getContentAsString()).containsPattern("[A-Z0-9]{4}-[A-Z0-9]{4}").doesNotContain("Exception");
        mvc.perform(get("/members").with(SignIn.as(cast.school(), cast.chair()))).andExpect(status().isOk());
    }

    private void tell(String sql) throws SQLException {
        DatabaseAccess.Login owner = access.owner();
        try (Connection connection = DriverManager.getConnection(access.url(), owner.username(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
