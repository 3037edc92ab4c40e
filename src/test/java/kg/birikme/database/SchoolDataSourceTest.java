package kg.birikme.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import kg.birikme.database.DatabaseConfiguration.DatabaseAccess;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import kg.birikme.support.BirikmeTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One physical connection goes from hand to hand, and each hand finds its own school on it. */
@BirikmeTest
class SchoolDataSourceTest {

    private final SchoolId first = new SchoolId(UUID.randomUUID());
    private final SchoolId second = new SchoolId(UUID.randomUUID());

    @Autowired
    private DatabaseAccess access;

    private HikariDataSource pool;
    private SchoolDataSource walled;

    @BeforeEach
    void open() {
        pool = new HikariDataSource();
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.app().username());
        pool.setPassword(access.app().password());
        pool.setMaximumPoolSize(1);
        walled = new SchoolDataSource(pool);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void eachUnitOfWorkFindsItsSchool(boolean autoCommit) {
        pool.setAutoCommit(autoCommit);
        assertThat(seen()).isNull();
        assertThat(seenWithin(first)).isEqualTo(first.value());
        assertThat(seenWithin(first)).isEqualTo(first.value());
        assertThat(seenWithin(second)).isEqualTo(second.value());
        assertThat(seen()).isNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRollbackDoesNotBringTheLastSchoolBack(boolean autoCommit) {
        pool.setAutoCommit(autoCommit);
        assertThat(seenWithin(first)).isEqualTo(first.value());
        SchoolContext.within(second, () -> {
            try (Connection connection = walled.getConnection()) {
                connection.setAutoCommit(false);
                assertThat(school(connection)).isEqualTo(second.value());
                connection.rollback();
            } catch (SQLException failure) {
                throw new AssertionError(failure);
            }
        });
        assertThat(seenWithin(second)).isEqualTo(second.value());
        assertThat(seenWithin(first)).isEqualTo(first.value());
        assertThat(seen()).isNull();
    }

    private UUID seenWithin(SchoolId school) {
        return SchoolContext.within(school, this::seen);
    }

    private UUID seen() {
        try (Connection connection = walled.getConnection()) {
            return school(connection);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static UUID school(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select birikme_school()")) {
            answer.next();
            return answer.getObject(1, UUID.class);
        }
    }
}
