package kg.birikme.database;

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
 * Sessions are read before the school is known and written after it is forgotten. They take their connections from the
 * same pool, past the wall that their tables do not have: else each request would take the school off a connection and put
 * it on again, and open an entity manager for nothing.
 */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** Not offered to anybody who asks for a data source: all others stand behind the wall. */
    @Bean(name = SchoolDataSource.PAST_THE_WALL, destroyMethod = "", defaultCandidate = false)
    @SpringSessionDataSource
    DataSource sessionDataSource(DataSource walled) throws SQLException {
        return walled.unwrap(HikariDataSource.class);
    }

    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(@SpringSessionDataSource DataSource sessions) {
        TransactionTemplate template = new TransactionTemplate(new JdbcTransactionManager(sessions));
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }
}
