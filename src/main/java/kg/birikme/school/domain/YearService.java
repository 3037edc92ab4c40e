package kg.birikme.school.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kg.birikme.school.QuarterView;
import kg.birikme.school.YearId;
import kg.birikme.school.domain.AcademicYear.QuarterMove;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.Actor;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.StaleVersion;
import kg.birikme.shared.Trace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens academic years and moves the dates of their quarters, keeping a log of the moves. */
@Service
public class YearService {

    private final AcademicYearRepository years;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    YearService(
            AcademicYearRepository years,
            JdbcClient jdbc,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.years = years;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the year that begins in the given calendar year. A repeated call with the same id does nothing.
     *
     * @throws kg.birikme.shared.InvalidInput if the quarters overlap, leave the year or stand in the wrong order
     */
    @Transactional
    public YearId open(UUID id, int firstCalendarYear, List<QuarterView> quarters) {
        requireKeeper();
        return openUnasked(id, firstCalendarYear, quarters);
    }

    /** As {@link #open}, for the first start, when there is nobody yet to ask for rights. */
    @Transactional
    public YearId openFirst(UUID id, int firstCalendarYear, List<QuarterView> quarters) {
        if (years.count() > 0) {
            throw new ActionForbidden("open the first year twice");
        }
        return openUnasked(id, firstCalendarYear, quarters);
    }

    /** Sends what was opened to the database, for whoever writes below it by SQL in the same transaction. */
    @Transactional
    public void settle() {
        years.flush();
    }

    private YearId openUnasked(UUID id, int firstCalendarYear, List<QuarterView> quarters) {
        if (!years.existsById(id)) {
            try {
                years.saveAndFlush(new AcademicYear(id, firstCalendarYear, quarters));
            } catch (DataIntegrityViolationException another) {
                throw new InvalidInput("begins", "school.refusal.yearOpened");
            }
            events.publishEvent(Trace.of(
                    "school.trace.yearOpened", "/settings/years", firstCalendarYear + "–" + (firstCalendarYear + 1)));
        }
        return new YearId(id);
    }

    /**
     * Moves the quarters' dates; meetings keep the quarter they were counted for.
     *
     * @throws StaleVersion if somebody changed the year since
     * @throws kg.birikme.shared.InvalidInput if the dates make no sense
     */
    @Transactional
    public void moveQuarters(YearId id, int version, List<QuarterView> wanted) {
        Actor actor = requireKeeper();
        AcademicYear year = years.findById(id.value()).orElseThrow(() -> new NotFound("year"));
        StaleVersion.check("year", year.version(), version);
        if (year.stored()) {
            throw new ActionForbidden("change a stored year");
        }
        for (QuarterMove move : year.moveQuarters(wanted)) {
            log(id, move, actor.name());
        }
        events.publishEvent(Trace.of("school.trace.quartersMoved", "/settings/years", "#" + id.value()));
    }

    private void log(YearId year, QuarterMove move, String by) {
        jdbc.sql("""
                        insert into quarter_change
                            (id, year_id, number, starts_from, starts_to, ends_from, ends_to, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        year.value(),
                        move.number(),
                        move.before().start(),
                        move.after().start(),
                        move.before().end(),
                        move.after().end(),
                        by,
                        Timestamp.from(clock.instant()))
                .update();
    }

    private Actor requireKeeper() {
        SchoolPermissions may = new SchoolPermissions(currentActor.get());
        ActionForbidden.unless(may.mayKeepYears(), "keep the years");
        return may.actor();
    }
}
