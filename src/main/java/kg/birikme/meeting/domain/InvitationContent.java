package kg.birikme.meeting.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.domain.MeetingFile.GuestLine;
import kg.birikme.school.OtherAssociationView;
import kg.birikme.school.SchoolProfile;
import kg.birikme.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an invitation says besides the guest's own columns, as it was in the moment of sending (R7): kept with it, and changed
 * only by sending it once more.
 *
 * @param item          the item that concerns the guest; none where the whole meeting does
 * @param associationKy the association whose chair the guest is; empty for anybody else
 * @param chair         who signs; empty where nobody was chair
 */
public record InvitationContent(
        String schoolKy,
        String schoolRu,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        String place,
        String theme,
        @Nullable String item,
        String associationKy,
        String associationRu,
        String chair,
        boolean acting) {

    /** What the invitation says today; so print those that were sent before contents were kept, and unsent ones. */
    public static InvitationContent of(
            MeetingView meeting, GuestLine guest, @Nullable OtherAssociationView association, SchoolProfile school) {
        return new InvitationContent(
                school.fullName(Language.KY),
                school.fullName(Language.RU),
                meeting.date(),
                meeting.time(),
                meeting.place(),
                meeting.theme(),
                meeting.items().stream()
                        .filter(one -> one.id().value().equals(guest.item()))
                        .findFirst()
                        .map(AgendaItemView::title)
                        .orElse(null),
                association == null ? "" : association.nameKy(),
                association == null ? "" : association.nameRu(),
                meeting.chair() == null ? "" : meeting.chair().name().signature(),
                meeting.chair() != null && meeting.chair().acting());
    }

    /** The school's name in the language of the print. */
    public String school(Language language) {
        return language == Language.RU ? schoolRu : schoolKy;
    }

    /** The association's name in the language of the print. */
    public String association(Language language) {
        return language == Language.RU ? associationRu : associationKy;
    }
}
