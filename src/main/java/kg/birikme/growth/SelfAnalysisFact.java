package kg.birikme.growth;

import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.activity.ActivityId;
import kg.birikme.handin.WorkStatus;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A member's self-analysis as other modules count it (R51).
 *
 * @param activity    what it looks back on; the whole year if null
 * @param submittedOn when it was handed in, the last time
 */
public record SelfAnalysisFact(
        UUID id,
        StaffId member,
        @Nullable ActivityId activity,
        WorkStatus status,
        @Nullable LocalDate submittedOn) {}
