package kg.birikme.growth.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kg.birikme.growth.ConsultationKind;
import kg.birikme.school.YearId;
import kg.birikme.web.HistoryLine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every step of a programme, a self-analysis or a consultation with the words said at it; nothing of it is ever changed. */
@Component
class GrowthHistory {

    private final JdbcClient jdbc;
    private final Clock clock;

    GrowthHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param remark what was said; empty where nothing was */
    void note(UUID work, YearId year, GrowthStep step, String byName, String remark) {
        insert(work, year, step, null, byName, remark);
    }

    /**
     * A consultation was corrected.
     *
     * @param kind what it was before
     * @param was  what else stood before, in words
     */
    void corrected(UUID consultation, YearId year, ConsultationKind kind, String byName, String was) {
        insert(consultation, year, GrowthStep.CORRECTED, kind, byName, was);
    }

    private void insert(
            UUID work, YearId year, GrowthStep step, @Nullable ConsultationKind kind, String byName, String remark) {
        jdbc.sql("""
                        insert into growth_step (id, work_id, year_id, step, was_kind, by_name, at, remark)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(UUID.randomUUID(), work, year.value(), step.name())
                .param(kind == null ? null : kind.name())
                .params(byName, Timestamp.from(clock.instant()), remark)
                .update();
    }

    /** The steps of a work, the newest first, in words. */
    List<HistoryLine> of(UUID work) {
        return jdbc.sql("select step, was_kind, by_name, at, remark from growth_step where work_id = ? order by seq desc")
                .param(work)
                .query((row, number) -> new HistoryLine(
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name"),
                        "growth.step." + GrowthStep.valueOf(row.getString("step"))
                                + (row.getString("was_kind") == null ? "" : "." + row.getString("was_kind")),
                        row.getString("remark").isEmpty() ? null : row.getString("remark")))
                .list();
    }
}
