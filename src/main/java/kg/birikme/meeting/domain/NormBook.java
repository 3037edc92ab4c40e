package kg.birikme.meeting.domain;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.meeting.MeetingNorm;
import kg.birikme.meeting.MeetingNorm.QuarterNorm;
import kg.birikme.school.YearId;
import kg.birikme.shared.By;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a year's meetings for the norms and keeps the chair's reasons for breaking one. */
@Component
class NormBook {

    private final JdbcClient jdbc;

    NormBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The year as it counts at this moment. */
    NormRule rule(YearId year) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(4, 0));
        jdbc.sql(
                        "select quarter, count(*) as n from meeting where year_id = ? and status <> 'CANCELLED' group by quarter")
                .param(year.value())
                .query(row -> {
                    counts.set(row.getInt("quarter") - 1, row.getInt("n"));
                });
        return new NormRule(counts);
    }

    /** Keeps the chair's reason for director and deputy. */
    void explain(Meeting meeting, int quarter, String reason, By by) {
        jdbc.sql("""
                        insert into norm_breach (id, year_id, meeting_id, quarter, reason, by_name, at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        meeting.year().value(),
                        meeting.id().value(),
                        quarter,
                        reason,
                        by.name(),
                        Timestamp.from(by.at()))
                .update();
    }

    /**
     * Whether the year's meetings, planned and held together, keep to the norms after one leaves its quarter (R3, R8).
     *
     * @param counts meetings of the quarters 1 to 4, the leaving one included
     */
    record NormRule(List<Integer> counts) {

        NormRule {
            counts = List.copyOf(counts);
        }

        /** What breaks when a meeting leaves the quarter for another; nothing where it stays. */
        Optional<RuleViolation> moving(int from, int to, boolean replaced) {
            if (from == to || replaced || left(from) >= QuarterNorm.PER_QUARTER) {
                return Optional.empty();
            }
            return Optional.of(quarterBroken(from));
        }

        /** What breaks when a meeting of the quarter is cancelled. */
        Optional<RuleViolation> cancelling(int quarter, Optional<Integer> replacedIn) {
            boolean sameQuarter = replacedIn.isPresent() && replacedIn.get() == quarter;
            if (left(quarter) < QuarterNorm.PER_QUARTER && !sameQuarter) {
                return Optional.of(quarterBroken(quarter));
            }
            int year = counts.stream().mapToInt(Integer::intValue).sum() - 1 + (replacedIn.isPresent() ? 1 : 0);
            if (year < MeetingNorm.PER_YEAR && replacedIn.isEmpty()) {
                return Optional.of(new RuleViolation(Clause.r(8), "meeting.refusal.yearNorm", year).at("normReason"));
            }
            return Optional.empty();
        }

        private int left(int quarter) {
            return counts.get(quarter - 1) - 1;
        }

        private static RuleViolation quarterBroken(int quarter) {
            return new RuleViolation(Clause.r(3), "meeting.refusal.quarterNorm", quarter).at("normReason");
        }
    }
}
