package kg.birikme.meeting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it was sent (R4).
 *
 * @param replaces the number of the notice whose time or place it changes; none for a first one (B8)
 * @param late     whether it was sent later than the school's lead time (A25)
 * @param content  what else it says; none for one that was sent before that was kept
 * @param seenAt   when the deputy acknowledged it; none while not
 */
public record NoticeView(
        UUID id,
        int number,
        @Nullable Integer replaces,
        LocalDate date,
        LocalTime time,
        String place,
        String theme,
        String recipient,
        String sender,
        Instant sentAt,
        boolean late,
        @Nullable NoticeContent content,
        @Nullable Instant seenAt,
        @Nullable String seenBy) {}
