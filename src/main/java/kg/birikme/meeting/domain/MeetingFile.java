package kg.birikme.meeting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.meeting.GuestMark;
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

    /**
     * A guest as the invitation needs it.
     *
     * @param greeting given name and patronymic; empty where the guest has none or they are unknown
     * @param informs  whether the guest is to inform the meeting, or only to take part
     * @param sentAt   when the invitation went out; none before convening
     * @param content  what the invitation said then; none before, and for one sent before that was kept
     */
    public record GuestLine(
            UUID id,
            String name,
            String greeting,
            String post,
            @Nullable UUID staff,
            @Nullable UUID association,
            @Nullable UUID item,
            boolean informs,
            GuestMark mark,
            @Nullable Instant sentAt,
            String substitute,
            @Nullable InvitationContent content) {

        GuestLine withPost(String words) {
            return new GuestLine(
                    id, name, greeting, words, staff, association, item, informs, mark, sentAt, substitute, content);
        }
    }

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

    /** One line of a meeting's history. */
    public record HistoryRow(HistoryEvent what, String by, Instant at, String remark) {}
}
