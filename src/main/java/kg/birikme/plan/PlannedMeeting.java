package kg.birikme.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as the plan has it (section IV).
 *
 * @param line        the item's identity, the same in every revision
 * @param ordinal     its place in section IV, from 1
 * @param title       the meeting's theme
 * @param questions   what is to be considered, one question a line; may be empty
 * @param term        when; none while the draft leaves it open
 * @param date        the day, where the term is one
 * @param quarter     the quarter it counts for, where the term lies in one (R3)
 * @param responsible who answers for it, in the plan's order
 */
public record PlannedMeeting(
        UUID line,
        int ordinal,
        String title,
        String questions,
        @Nullable PlanTerm term,
        @Nullable LocalDate date,
        @Nullable Integer quarter,
        List<StaffId> responsible) {}
