package kg.birikme.audit.domain;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.Traced;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the trail with what it tells of: in the same transaction, all lines of it in one statement, after everything else
 * and right before the commit. The chain's row is the last lock that anybody takes, so that nobody waits for it holding what
 * another one needs; what is rolled back leaves no line.
 */
@Component
class Trail {

    private final Lines lines;
    private final JdbcClient jdbc;
    private final EntityManagerFactory entities;
    private final TransactionTemplate apart;

    Trail(Lines lines, JdbcClient jdbc, EntityManagerFactory entities, PlatformTransactionManager transactions) {
        this.lines = lines;
        this.jdbc = jdbc;
        this.entities = entities;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What happens outside any school (a first start) has no trail to go to. */
    @EventListener
    void on(Traced event) {
        if (SchoolContext.current().isEmpty()) {
            return;
        }
        String line = lines.of(event.trace()).canonical();
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            pending().add(line);
        } else {
            apart.executeWithoutResult(status -> write(List.of(line)));
        }
    }

    private Pending pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private Pending begin() {
        Pending pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private void write(List<String> written) {
        jdbc.sql("select audit_append(?)").param(written.toArray(String[]::new)).query(row -> {});
    }

    /** The lines of one transaction. */
    private final class Pending implements TransactionSynchronization, Ordered {

        private static final HibernateJpaDialect DIALECT = new HibernateJpaDialect();

        private final List<String> gathered = new ArrayList<>();

        void add(String line) {
            gathered.add(line);
        }

        /** What the commit would refuse is refused here, in the words that callers know. */
        private static void flush(EntityManager changed) {
            try {
                changed.flush();
            } catch (RuntimeException refused) {
                DataAccessException known = DIALECT.translateExceptionIfPossible(refused);
                throw known == null ? refused : known;
            }
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            EntityManager changed = EntityManagerFactoryUtils.getTransactionalEntityManager(entities);
            if (changed != null) {
                flush(changed);
            }
            write(gathered);
        }
    }
}
