package kg.birikme.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.birikme.people.OfficeHolder;
import kg.birikme.school.YearId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with everything that belongs to it.
 *
 * @param no        its number in addresses, given once
 * @param number    its number in the year once it was held; 0 until then: nobody is told a number that may change
 * @param form      in which form it is held: «тегерек стол»
 * @param planLine  the plan's line it comes from; none for one «пландан тышкары»
 * @param chair     who chairs on the meeting's day; none where nobody is appointed
 * @param secretary who is secretary on that day
 * @param enteredLater whether it was entered when it was over, without anybody having been told of it here
 * @param items     all items, those moved on, withdrawn and proposed too, in order
 */
public record MeetingView(
        MeetingId id,
        YearId year,
        int no,
        int number,
        String theme,
        String form,
        boolean extraordinary,
        int quarter,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        String place,
        @Nullable UUID planLine,
        MeetingStatus status,
        boolean enteredLater,
        @Nullable OfficeHolder chair,
        @Nullable OfficeHolder secretary,
        List<AgendaItemView> items,
        AttendanceView attendance,
        List<GuestView> guests,
        int version) {

    public MeetingView {
        items = List.copyOf(items);
        guests = List.copyOf(guests);
    }

    /** What people call it. */
    public MeetingName name() {
        return MeetingName.of(number, status, date);
    }

    /** The items that the meeting considers, in order. */
    public List<AgendaItemView> agenda() {
        return items.stream().filter(item -> item.status().considered()).toList();
    }

    /** The guests who sat in the meeting. */
    public List<GuestView> guestsPresent() {
        return guests.stream().filter(guest -> guest.mark().tookPart()).toList();
    }

    public Optional<AgendaItemView> item(AgendaItemId wanted) {
        return items.stream().filter(item -> item.id().equals(wanted)).findFirst();
    }

    /** The minutes of all items on the agenda. */
    public int minutes() {
        return agenda().stream().mapToInt(AgendaItemView::minutes).sum();
    }
}
