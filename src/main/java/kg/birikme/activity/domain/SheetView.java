package kg.birikme.activity.domain;

import java.time.Instant;
import java.util.UUID;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** A visitor's sheet as the page shows it. */
public record SheetView(
        UUID id,
        StaffId author,
        String authorName,
        Sheet sheet,
        @Nullable Instant handedInAt,
        @Nullable Instant seenAt,
        int version) {}
