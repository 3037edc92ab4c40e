package kg.birikme.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import kg.birikme.database.DatabaseConfiguration.DatabaseAccess;
import kg.birikme.support.BirikmeTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The two roles on a server that is somebody else's, where the owner is no superuser. */
@BirikmeTest
class AppRoleTest {

    private static final DatabaseAccess.Login OWNER = new DatabaseAccess.Login("district_owner", "owner's");
    private static final DatabaseAccess.Login APP = new DatabaseAccess.Login("district_app", "app's");

    @Autowired
    private DatabaseAccess access;

    private DatabaseAccess district;

    @BeforeEach
    void setUpAnotherDatabase() throws SQLException {
        run(access.url(), access.owner(), "create role district_owner login createrole password 'owner''s'");
        run(access.url(), access.owner(), "create database district owner district_owner");
        district = new DatabaseAccess(access.url().replaceFirst("/[^/?]+(\\?|$)", "/district$1"), OWNER, APP);
    }

    @AfterEach
    void takeItAway() throws SQLException {
        run(access.url(), access.owner(), "drop database district with (force)");
        run(access.url(), access.owner(), "drop role if exists district_app");
        run(access.url(), access.owner(), "drop role district_owner");
    }

    @Test
    void anOrdinaryOwnerMakesTheRoleAndMigrates() throws SQLException {
        AppRole.prepare(district);
        Flyway.configure()
                .dataSource(district.url(), OWNER.username(), OWNER.password())
                .placeholders(Map.of("appRole", APP.username()))
                .load()
                .migrate();
        assertThat(ask("select any_school() or exists (select 1 from school)")).isFalse();
    }

    @Test
    void aNewPasswordReplacesTheOld() throws SQLException {
        AppRole.prepare(new DatabaseAccess(district.url(), OWNER, new DatabaseAccess.Login(APP.username(), "old")));
        AppRole.prepare(district);
        assertThat(ask("select true")).isTrue();
    }

    @Test
    void aRoleThatTheAdministratorMadeIsTakenAsItIs() throws SQLException {
        run(access.url(), access.owner(), "create role district_app login password 'app''s'");
        run(access.url(), access.owner(), "alter role district_owner nocreaterole");
        AppRole.prepare(district);
        assertThat(ask("select true")).isTrue();
    }

    @Test
    void aRoleThatTheWallDoesNotBindIsRefused() throws SQLException {
        AppRole.prepare(district);
        for (String unbound : new String[] {"superuser", "bypassrls"}) {
            run(access.url(), access.owner(), "alter role district_app " + unbound);
            assertThatThrownBy(() -> AppRole.prepare(district)).hasMessageContaining("would not be kept apart");
            run(access.url(), access.owner(), "alter role district_app no" + unbound);
        }
    }

    @Test
    void aMemberOfTheOwnerIsRefused() throws SQLException {
        run(access.url(), access.owner(), "create role district_app login; grant district_owner to district_app");
        assertThatThrownBy(() -> AppRole.prepare(district)).hasMessageContaining("would not be kept apart");
    }

    @Test
    void aRoleThatOwnsATableIsRefused() throws SQLException {
        AppRole.prepare(district);
        run(district.url(), access.owner(), "create table mine (id int); alter table mine owner to district_app");
        assertThatThrownBy(() -> AppRole.prepare(district)).hasMessageContaining("would not be kept apart");
    }

    private boolean ask(String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(district.url(), APP.username(), APP.password());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static void run(String url, DatabaseAccess.Login login, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, login.username(), login.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
