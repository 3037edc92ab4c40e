package kg.birikme.meeting.domain;

import java.time.Instant;
import java.util.UUID;
import kg.birikme.meeting.GuestMark;
import org.jspecify.annotations.Nullable;

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
        @Nullable InvitationContent content) {}
