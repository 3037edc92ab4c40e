package kg.birikme.meeting.domain;

import java.util.List;
import java.util.stream.Collectors;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.meeting.GuestMark;
import kg.birikme.meeting.GuestView;
import kg.birikme.meeting.MeetingView;
import kg.birikme.school.SchoolProfile;
import kg.birikme.shared.Language;

/**
 * What a notice says besides its own columns, as it was in the moment of sending (R4): kept with it and never changed.
 *
 * @param acting whether the chair of the day was an acting one
 * @param guests who was invited; empty where nobody was
 */
public record NoticeContent(
        String schoolKy, String schoolRu, boolean extraordinary, boolean acting, List<Line> agenda, String guests) {

    /** An item of the agenda. */
    public record Line(int position, String title, String speakers) {}

    /** What a notice of the meeting says today; so print notices that were sent before contents were kept. */
    public static NoticeContent of(MeetingView meeting, SchoolProfile school) {
        return new NoticeContent(
                school.fullName(Language.KY),
                school.fullName(Language.RU),
                meeting.extraordinary(),
                meeting.chair() != null && meeting.chair().acting(),
                meeting.agenda().stream().map(NoticeContent::line).toList(),
                meeting.guests().stream()
                        .filter(guest -> guest.mark() != GuestMark.UNANNOUNCED)
                        .map(NoticeContent::guest)
                        .collect(Collectors.joining(", ")));
    }

    /** The school's name in the language of the print. */
    public String school(Language language) {
        return language == Language.RU ? schoolRu : schoolKy;
    }

    private static Line line(AgendaItemView item) {
        return new Line(item.position(), item.title(), item.speakersText());
    }

    private static String guest(GuestView guest) {
        return guest.post().isEmpty() ? guest.name() : guest.name() + " (" + guest.post() + ")";
    }
}
