package kg.birikme.meeting.domain;

import java.util.List;
import java.util.Optional;
import kg.birikme.meeting.MeetingNorm;
import kg.birikme.meeting.QuarterNorm;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;

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
