package kg.birikme.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as the figures of its year count it.
 *
 * @param no       its number in addresses
 * @param number   its number among those held; none until then
 * @param planLine the line of the plan that it carries out, if any
 * @param present  how many members took part
 * @param members  how many were counted; 0 until attendance is taken
 * @param notices  notices sent to the deputy for methodical work (R4), those of changes too
 * @param late     of these, how many were sent later than the school's lead time
 * @param seen     of these, how many were acknowledged
 */
public record MeetingFact(
        UUID id,
        int no,
        @Nullable Integer number,
        MeetingStatus status,
        int quarter,
        @Nullable LocalDate day,
        String theme,
        @Nullable UUID planLine,
        int present,
        int members,
        int notices,
        int late,
        int seen) {}
