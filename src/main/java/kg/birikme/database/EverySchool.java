package kg.birikme.database;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.SchoolId;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.support.LockException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Does a job for each school in turn, on one node at a time. One school's trouble does not keep the others waiting: it is
 * logged, and the job comes back at its next turn.
 */
@Component
public class EverySchool {

    private static final Logger LOG = LoggerFactory.getLogger(EverySchool.class);

    /** A node that died in the middle of a job holds it up no longer than this. */
    private static final Duration AT_MOST = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final LockingTaskExecutor locks;

    EverySchool(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.locks = new DefaultLockingTaskExecutor(
                new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                        .withJdbcTemplate(new JdbcTemplate(database))
                        .usingDbTime()
                        .build()));
    }

    /**
     * Does the work for every school; nothing if another node is at it.
     *
     * @return whether it was done for each of them
     */
    public boolean run(String job, Runnable work) {
        return runWhile(job, () -> {
            work.run();
            return true;
        });
    }

    /** As {@link #run}, until the work says false: the rest of the round would fail in the same way. */
    public boolean runWhile(String job, BooleanSupplier work) {
        AtomicBoolean done = new AtomicBoolean();
        try {
            locks.executeWithLock(
                    (Runnable) () -> done.set(round(job, work)),
                    new LockConfiguration(Instant.EPOCH, job, AT_MOST, Duration.ZERO));
        } catch (LockException unreachable) {
            LOG.warn("The job {} waits for its next turn: the database does not answer", job);
        }
        return done.get();
    }

    private boolean round(String job, BooleanSupplier work) {
        boolean done = true;
        for (SchoolId school : schools()) {
            try {
                if (!SchoolContext.within(school, work::getAsBoolean)) {
                    return false;
                }
            } catch (RuntimeException failure) {
                done = false;
                LOG.error(
                        "The job {} failed for school {} and is tried again at its next turn",
                        job,
                        school.value(),
                        failure);
            }
        }
        return done;
    }

    private List<SchoolId> schools() {
        return jdbc.sql("select * from schools_to_serve()").query(UUID.class).list().stream()
                .map(SchoolId::new)
                .toList();
    }
}
