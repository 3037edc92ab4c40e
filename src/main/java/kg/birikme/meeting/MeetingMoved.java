package kg.birikme.meeting;

import java.time.LocalDate;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting got another date, time, place or quarter.
 *
 * @param told         whether it had been convened, so that people knew the former ones
 * @param breachReason why the quarter is left below its norm; empty where it is not
 */
public record MeetingMoved(
        MeetingId meeting, YearId year, int no, String theme, boolean told,
        @Nullable LocalDate from, @Nullable LocalDate to, String reason,
        String breachReason, StaffId by) {}
