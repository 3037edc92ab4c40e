package kg.birikme.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sessions are read before the school is known and written after it is forgotten. They have a small pool of their own, past
 * the wall that their tables do not have: a use case that ends sessions holds a connection already, and must not wait for a
 * second one of the same pool while others wait for its first.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final int CONNECTIONS = 4;

    /** Not offered to anybody who asks for a data source: all others stand behind the wall. */
    @Bean(name = SchoolDataSource.PAST_THE_WALL, defaultCandidate = false)
    @SpringSessionDataSource
    HikariDataSource sessionDataSource(DataSource walled) throws SQLException {
        HikariConfig same = new HikariConfig();
        walled.unwrap(HikariDataSource.class).copyStateTo(same);
        same.setPoolName("sessions");
        same.setMaximumPoolSize(CONNECTIONS);
        same.setMinimumIdle(1);
        return new HikariDataSource(same);
    }

    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(@SpringSessionDataSource DataSource sessions) {
        TransactionTemplate template = new TransactionTemplate(new JdbcTransactionManager(sessions));
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }
}
