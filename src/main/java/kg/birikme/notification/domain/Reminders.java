package kg.birikme.notification.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kg.birikme.notification.domain.Entries.Told;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.SchoolContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds the people of one school. However often it runs and on however many nodes, each reminder is given once: a lock of
 * the database lets one node at it, and a constraint refuses a second entry.
 */
@Service
public class Reminders {

    /** Nobody wants to be woken by one. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private static final LocalTime EVENING = LocalTime.of(21, 0);

    /** How long an inbox keeps what happened: the records themselves are kept elsewhere. */
    private static final int DAYS_KEPT = 400;

    private final List<ReminderSource> sources;
    private final Entries entries;
    private final Years years;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reminders(List<ReminderSource> sources, Entries entries, Years years, JdbcClient jdbc, Clock clock) {
        this.sources = List.copyOf(sources);
        this.entries = entries;
        this.years = years;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Gives the reminders of the day that were not given yet, in waking hours.
     *
     * @return how many
     */
    @Transactional
    public int remind() {
        LocalTime time = LocalTime.now(clock);
        if (time.isBefore(MORNING) || time.isAfter(EVENING) || !lockedForUs()) {
            return 0;
        }
        forgetOld();
        Optional<YearView> year = years.current().filter(running -> !running.stored());
        LocalDate today = LocalDate.now(clock);
        List<Told> due = new ArrayList<>();
        year.ifPresent(running -> sources.forEach(source -> due.addAll(source.due(running, today))));
        return entries.write(due);
    }

    private boolean lockedForUs() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "reminders " + SchoolContext.required().value())
                .query(Boolean.class)
                .single();
    }

    private void forgetOld() {
        jdbc.sql("delete from inbox_entry where at < :before")
                .param("before", OffsetDateTime.now(clock).minusDays(DAYS_KEPT))
                .update();
    }
}
