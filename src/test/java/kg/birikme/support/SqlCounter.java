package kg.birikme.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Writes down the SQL statements that the present thread sends, a {@code MockMvc} request's included. The setting of the
 * school, the frame of transactions and Spring Session's own reading and writing of the session are not among them.
 */
public final class SqlCounter {

    private static final List<String> EXECUTIONS = List.of(
            "execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "executeBatch", "executeLargeBatch");

    private final ThreadLocal<@Nullable List<String>> recording = new ThreadLocal<>();

    /** Work that may throw. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** The statements that the work sends, in order; a batch is one. */
    public List<String> statements(Work work) throws Exception {
        List<String> before = recording.get();
        List<String> statements = new ArrayList<>();
        recording.set(statements);
        try {
            work.run();
        } finally {
            recording.set(before);
        }
        return statements;
    }

    /** Fails, naming the statements, if the work sends more than so many. */
    public void atMost(int limit, Work work) throws Exception {
        assertThat(statements(work)).as("SQL statements").hasSizeLessThanOrEqualTo(limit);
    }

    private void record(String sql) {
        List<String> statements = recording.get();
        if (statements != null) {
            statements.add(sql);
        }
    }

    /** Puts the counter around the application's data source, outside the wall. */
    static final class Listening implements BeanPostProcessor, Ordered {

        private final ObjectProvider<SqlCounter> counter;

        Listening(ObjectProvider<SqlCounter> counter) {
            this.counter = counter;
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source && name.equals("dataSource")
                    ? new CountingDataSource(source, counter.getObject())
                    : bean;
        }
    }

    private static final class CountingDataSource extends DelegatingDataSource {

        private final SqlCounter counter;

        CountingDataSource(DataSource source, SqlCounter counter) {
            super(source);
            this.counter = counter;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counter.counted(super.getConnection());
        }
    }

    private Connection counted(Connection connection) {
        return proxy(Connection.class, connection, (method, arguments, result) -> {
            if (result instanceof PreparedStatement statement) {
                return counted(PreparedStatement.class, statement, String.valueOf(arguments[0]));
            }
            return result instanceof Statement statement ? counted(Statement.class, statement, "") : result;
        });
    }

    private <S extends Statement> S counted(Class<S> type, S statement, String prepared) {
        return proxy(type, statement, (method, arguments, result) -> {
            if (EXECUTIONS.contains(method.getName())) {
                record(prepared.isEmpty() && arguments.length > 0 ? String.valueOf(arguments[0]) : prepared);
            }
            return result;
        });
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        Object proxy =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Object[] given = arguments == null ? new Object[0] : arguments;
                    try {
                        return after.call(method, given, method.invoke(target, given));
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                });
        return type.cast(proxy);
    }

    @FunctionalInterface
    private interface After {
        @Nullable
        Object call(Method method, Object[] arguments, @Nullable Object result);
    }
}
