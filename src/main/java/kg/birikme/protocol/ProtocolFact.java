package kg.birikme.protocol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A protocol as the figures of its year count it.
 *
 * @param meeting   the meeting it is of
 * @param meetingNo that meeting's number in addresses
 * @param signedAt  when the chair signed; absent for a draft
 * @param annulled  whether the chair annulled it afterwards
 */
public record ProtocolFact(
        UUID meeting,
        int meetingNo,
        int number,
        LocalDate meetingDate,
        @Nullable Instant signedAt,
        boolean annulled) {}
