package kg.birikme.meeting;

import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A guest of a meeting.
 *
 * @param name        as printed: initials and surname, or the words typed
 * @param post        who the guest is
 * @param association the association for which the guest comes (R7), where there is one
 * @param item        the item that concerns the guest, where one does
 * @param sentOn      the day on which the invitation went out; none before convening, or for an unannounced guest
 * @param substitute  who came in the guest's place; empty where nobody did
 */
public record GuestView(
        UUID id,
        String name,
        String post,
        @Nullable StaffId staff,
        @Nullable OtherAssociationId association,
        @Nullable AgendaItemId item,
        GuestMark mark,
        @Nullable LocalDate sentOn,
        String substitute) {

    /** Whoever sat in the meeting for this guest. */
    public String cameAs() {
        return mark == GuestMark.SUBSTITUTE ? substitute : name;
    }
}
