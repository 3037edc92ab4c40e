package kg.birikme.growth;

import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.handin.WorkStatus;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A member's self-education programme as other modules count it (R47).
 *
 * @param topicYear   which year of the topic it is: a topic may run one to three years
 * @param due         until when it was to be handed in
 * @param submittedOn when it was handed in, the last time
 * @param finished    whether fulfilment and result are written down at the year's end
 */
public record ProgrammeFact(
        UUID id,
        StaffId member,
        String topic,
        int topicYear,
        WorkStatus status,
        LocalDate due,
        @Nullable LocalDate submittedOn,
        boolean finished) {}
