package kg.birikme.handin;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kg.birikme.school.YearId;
import kg.birikme.web.HistoryLine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every step of a written work or a consultation with the words said at it; nothing of it is ever changed. */
@Component
public class WorkHistory {

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param remark what was said; empty where nothing was */
    public void note(UUID work, YearId year, WorkStep step, String byName, String remark) {
        insert(work, year, step, null, byName, remark);
    }

    /**
     * It was corrected.
     *
     * @param detail what kind of it stood before, the end of the key of the step's words
     * @param was    what else stood before, in words
     */
    public void corrected(UUID work, YearId year, String detail, String byName, String was) {
        insert(work, year, WorkStep.CORRECTED, detail, byName, was);
    }

    private void insert(
            UUID work, YearId year, WorkStep step, @Nullable String detail, String byName, String remark) {
        jdbc.sql("""
                        insert into work_step (id, work_id, year_id, step, detail, by_name, at, remark)
                        values (:id, :work, :year, :step, :detail, :by, :at, :remark)
                        """)
                .param("id", UUID.randomUUID())
                .param("work", work)
                .param("year", year.value())
                .param("step", step.name())
                .param("detail", detail)
                .param("by", byName)
                .param("at", Timestamp.from(clock.instant()))
                .param("remark", remark)
                .update();
    }

    /**
     * The steps of a work, the newest first.
     *
     * @param words where the words of its steps begin in the bundles, as in {@link WorkFlow#words}
     */
    public List<HistoryLine> of(UUID work, String words) {
        return jdbc.sql("select step, detail, by_name, at, remark from work_step where work_id = ? order by seq desc")
                .param(work)
                .query((row, number) -> new HistoryLine(
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name"),
                        words + ".step." + WorkStep.valueOf(row.getString("step"))
                                + (row.getString("detail") == null ? "" : "." + row.getString("detail")),
                        row.getString("remark").isEmpty() ? null : row.getString("remark")))
                .list();
    }
}
