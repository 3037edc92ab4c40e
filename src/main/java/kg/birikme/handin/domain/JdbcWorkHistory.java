package kg.birikme.handin.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kg.birikme.handin.WorkHistory;
import kg.birikme.handin.WorkStep;
import kg.birikme.school.YearId;
import kg.birikme.shared.Moments;
import kg.birikme.web.HistoryLine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps in the table that only grows. */
@Component
class JdbcWorkHistory implements WorkHistory {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcWorkHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void note(UUID work, YearId year, WorkStep step, String byName, String remark) {
        insert(work, year, step, null, byName, remark);
    }

    @Override
    public void corrected(UUID work, YearId year, String detail, String byName, String was) {
        insert(work, year, WorkStep.CORRECTED, detail, byName, was);
    }

    private void insert(UUID work, YearId year, WorkStep step, @Nullable String detail, String byName, String remark) {
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

    @Override
    public List<HistoryLine> of(UUID work, String words) {
        return jdbc.sql("select step, detail, by_name, at, remark from work_step where work_id = ? order by seq desc")
                .param(work)
                .query((row, number) -> new HistoryLine(
                        Moments.at(row, "at"),
                        row.getString("by_name"),
                        words + ".step." + WorkStep.valueOf(row.getString("step"))
                                + (row.getString("detail") == null ? "" : "." + row.getString("detail")),
                        row.getString("remark").isEmpty() ? null : row.getString("remark")))
                .list();
    }
}
