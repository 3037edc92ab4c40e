package kg.birikme.growth.domain;

import java.time.Instant;
import java.util.UUID;
import kg.birikme.growth.GrowthStatus;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;

/** Where a member's programme or self-analysis stands, as its page shows it. */
public record OwnWorkHead(
        UUID id,
        StaffId member,
        PersonName name,
        GrowthStatus status,
        @Nullable Instant submittedAt,
        String remark,
        String decidedByName,
        @Nullable Instant decidedAt,
        int version) {

    public Tone tone() {
        return tone(status);
    }

    /** How a status looks. */
    public static Tone tone(GrowthStatus status) {
        return switch (status) {
            case DRAFT -> Tone.QUIET;
            case SUBMITTED -> Tone.GOING;
            case RETURNED -> Tone.WARNING;
            case SEEN -> Tone.GOOD;
        };
    }
}
