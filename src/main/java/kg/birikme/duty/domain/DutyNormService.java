package kg.birikme.duty.domain;

import java.util.Map;
import kg.birikme.shared.CurrentActor;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the norms that the association sets itself (A26). */
@Service
public class DutyNormService {

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    DutyNormService(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
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
        return jdbc.sql("select programmes, meeting_percent, seminars, held, visited, analysis_days, version from duty_norm")
                .query(Norm.class)
                .optional()
                .orElse(Norm.DEFAULT);
    }

    /**
     * Sets the norms of every year that is not yet counted and stored.
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
                        "programmes", norm.programmes(), "meetings", norm.meetingPercent(),
                        "seminars", norm.seminars(), "held", norm.held(), "visited", norm.visited(),
                        "days", norm.analysisDays(), "by", by.value(), "version", norm.version()))
                .update();
        if (changed == 0) {
            throw new StaleVersion("duty norm");
        }
    }
}
