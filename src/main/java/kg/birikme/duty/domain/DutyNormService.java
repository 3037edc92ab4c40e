package kg.birikme.duty.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import kg.birikme.shared.Trace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the norms that the association sets itself (A26). */
@Service
public class DutyNormService {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DutyNormService(JdbcClient jdbc, CurrentActor currentActor, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The numbers that are set, with the version they were read in. */
    public record Norm(
            int programmes, int meetingPercent, int seminars, int held, int visited, int analysisDays, int version) {

        /** What applies until the association says otherwise. */
        static final Norm DEFAULT = new Norm(1, 100, 1, 1, 1, 14, 0);
    }

    /** @throws kg.birikme.shared.ActionForbidden if the norms are not the actor's to set */
    @Transactional(readOnly = true)
    public Norm norm() {
        new DutyPermissions(currentActor.get()).requireNorm();
        return jdbc.sql(
                        "select programmes, meeting_percent, seminars, held, visited, analysis_days, version from duty_norm")
                .query(Norm.class)
                .optional()
                .orElse(Norm.DEFAULT);
    }

    /**
     * Sets the norms of the running year and of those to come; a year that is past keeps its own.
     *
     * @throws StaleVersion if somebody has set them since
     * @throws kg.birikme.shared.ActionForbidden if the norms are not the actor's to set
     */
    @Transactional
    public void settle(Norm norm) {
        new DutyPermissions(currentActor.get()).requireNorm();
        StaffId by = currentActor.get().staff();
        int changed = jdbc.sql("""
                        insert into duty_norm
                            (programmes, meeting_percent, seminars, held, visited, analysis_days, set_by, version)
                        values (:programmes, :meetings, :seminars, :held, :visited, :days, :by, 1)
                        on conflict (school_id) do update set programmes = excluded.programmes,
                            meeting_percent = excluded.meeting_percent, seminars = excluded.seminars,
                            held = excluded.held, visited = excluded.visited, analysis_days = excluded.analysis_days,
                            set_by = excluded.set_by, version = duty_norm.version + 1
                        where duty_norm.version = :version
                        """)
                .params(Map.of(
                        "programmes",
                        norm.programmes(),
                        "meetings",
                        norm.meetingPercent(),
                        "seminars",
                        norm.seminars(),
                        "held",
                        norm.held(),
                        "visited",
                        norm.visited(),
                        "days",
                        norm.analysisDays(),
                        "by",
                        by.value(),
                        "version",
                        norm.version()))
                .update();
        if (changed == 0) {
            throw new StaleVersion("duty norm");
        }
        jdbc.sql("""
                        update duty_norm_of_year o set programmes = n.programmes, meeting_percent = n.meeting_percent,
                            seminars = n.seminars, held = n.held, visited = n.visited, analysis_days = n.analysis_days,
                            version = n.version
                        from duty_norm n, year_view y
                        where n.school_id = o.school_id and y.school_id = o.school_id and y.id = o.year_id
                          and y.stored_on is null and y.ends_on >= ?
                        """).param(LocalDate.now(clock)).update();
        events.publishEvent(Trace.of("duty.trace.norms", "/settings/duties"));
    }
}
