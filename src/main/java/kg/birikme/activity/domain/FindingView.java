package kg.birikme.activity.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.meeting.AgendaItemStatus;
import kg.birikme.meeting.MeetingName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A finding of a visit as its page shows it.
 *
 * @param raised what became of it at a meeting; none where no item of an agenda stands for it
 */
public record FindingView(
        UUID id,
        FindingContent content,
        StaffId author,
        String authorName,
        Instant writtenAt,
        @Nullable Instant readAt,
        String answer,
        String answeredByName,
        @Nullable Instant answeredAt,
        @Nullable Raised raised,
        FindingPermissions may,
        int version) {

    /**
     * The item that was made of it, where it stands now, and what was recommended on it.
     *
     * @param no      of the meeting, in addresses
     * @param adopted the numbers of the recommendations as in addresses: 2/3.1
     */
    public record Raised(
            int no, MeetingName name, @Nullable LocalDate day, AgendaItemStatus status, List<String> adopted) {}
}
