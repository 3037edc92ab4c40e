package kg.birikme.report.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kg.birikme.school.YearId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every step of a report with the words said at it; nothing of it is ever changed. */
@Component
class ReportHistory {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param remark what was said; empty where nothing was */
    void note(UUID report, YearId year, ReportStep step, String byName, String remark) {
        jdbc.sql("insert into report_step (id, report_id, year_id, step, by_name, at, remark) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(), report, year.value(), step.name(), byName, Timestamp.from(clock.instant()),
                        remark)
                .update();
    }

    /** The steps of a report, the newest first. */
    List<ReportStepView> of(UUID report) {
        return jdbc.sql("select step, by_name, at, remark from report_step where report_id = ? order by seq desc")
                .param(report)
                .query((row, number) -> new ReportStepView(
                        ReportStep.valueOf(row.getString("step")),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("remark")))
                .list();
    }
}
