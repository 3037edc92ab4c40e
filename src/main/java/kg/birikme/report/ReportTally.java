package kg.birikme.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member's report as the figures of its year count it (R53).
 *
 * @param firstSubmittedAt when it was handed in first: a return does not make it late
 * @param quarter          of a quarter report; none else
 * @param courses          whether it tells of courses taken
 * @param achievements     how many achievements it tells of: contests, awards
 */
public record ReportTally(
        ReportStatus status, LocalDate due, @Nullable Instant firstSubmittedAt, UUID id, UUID member, ReportKind kind,
        @Nullable Integer quarter, boolean courses, int achievements) {}
