package kg.birikme.meeting.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.meeting.MeetingView;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with what only its own pages and papers show.
 *
 * @param guestLines   the guests as invitations need them
 * @param notices      the notices sent, the newest first
 * @param history      what happened, the newest first, bounded
 * @param cancelReason why it was cancelled; empty otherwise
 * @param sheet        what the attendance sheet says since the protocol was signed; none before
 */
public record MeetingFile(
        MeetingView meeting,
        List<GuestLine> guestLines,
        List<NoticeView> notices,
        List<HistoryRow> history,
        String cancelReason,
        @Nullable SheetContent sheet) {

    /** The newest notice. */
    public @Nullable NoticeView notice() {
        return notices.isEmpty() ? null : notices.get(0);
    }

    /** Whether a notice waits for the deputy's acknowledgement. */
    public boolean unseen() {
        return notices.stream().anyMatch(notice -> notice.seenAt() == null);
    }

    public Optional<GuestLine> guest(UUID id) {
        return guestLines.stream().filter(guest -> guest.id().equals(id)).findFirst();
    }
}
