package kg.birikme.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import kg.birikme.shared.SchoolContext;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.PriorityOrdered;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Gives out connections that carry the thread's school, as {@link SchoolContext} knows it at that moment, in the setting
 * {@code birikme.school}; row-level security reads it there. Without a school the setting is empty and walled tables look
 * empty.
 *
 * <p>The school belongs to the unit of work: changing the context while a connection is held (inside a transaction) does
 * not change what that connection sees. Nobody else may change the setting.
 */
final class SchoolDataSource extends DelegatingDataSource {

    /** The name of the one data source that carries no school: see {@link SessionConfiguration}. */
    static final String PAST_THE_WALL = "sessionDataSource";

    private static final String SET = "select set_config('birikme.school', ?, false)";

    /**
     * What each physical connection carries, so that most checkouts cost no round trip. A connection is in one thread's
     * hands at a time; only the map itself is shared.
     */
    private final Map<PGConnection, String> carried = Collections.synchronizedMap(new WeakHashMap<>());

    SchoolDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return walled(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return walled(super.getConnection(username, password));
    }

    private Connection walled(Connection connection) throws SQLException {
        String school = SchoolContext.current().map(id -> id.value().toString()).orElse("");
        try {
            PGConnection physical = connection.unwrap(PGConnection.class);
            if (!school.equals(carried.get(physical))) {
                carried.remove(physical);
                set(connection, school);
                // Inside a transaction a rollback would take the setting back without our knowing.
                if (connection.getAutoCommit()) {
                    carried.put(physical, school);
                }
            }
            return connection;
        } catch (SQLException | RuntimeException failure) {
            connection.close();
            throw failure;
        }
    }

    private static void set(Connection connection, String school) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, school);
            statement.execute();
        }
    }

    /** Puts the application's pool behind the wall, before anything else is put around it. */
    static final class Wall implements BeanPostProcessor, PriorityOrdered {

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource pool && !name.equals(PAST_THE_WALL) ? new SchoolDataSource(pool) : bean;
        }
    }
}
