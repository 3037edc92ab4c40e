package kg.birikme.meeting.domain;

import kg.birikme.meeting.AgendaItemId;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite: a person of the staff, the chair of another association or a teacher in the chair's place (A5), or
 * somebody in words.
 *
 * @param staff       the person; none for somebody from elsewhere
 * @param association for which other association the guest comes (R7)
 * @param item        the item that concerns the guest
 * @param name        the name in words; counts where no person is given
 * @param post        who the guest is
 * @param informs     whether the guest is to inform the meeting, or only to take part
 */
public record GuestDetails(
        @Nullable StaffId staff,
        @Nullable OtherAssociationId association,
        @Nullable AgendaItemId item,
        String name,
        String post,
        boolean informs) {}
