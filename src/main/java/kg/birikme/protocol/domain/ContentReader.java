package kg.birikme.protocol.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.meeting.AttendanceMark;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.SpeakerView;
import kg.birikme.people.OfficeHolder;
import kg.birikme.protocol.domain.ProtocolContent.Absent;
import kg.birikme.protocol.domain.ProtocolContent.Guest;
import kg.birikme.protocol.domain.ProtocolContent.Item;
import kg.birikme.protocol.domain.ProtocolContent.Officer;
import kg.birikme.protocol.domain.ProtocolContent.Said;
import kg.birikme.protocol.domain.ProtocolRow.Proposed;
import org.jspecify.annotations.Nullable;

/** Puts together what a draft says at this moment: the meeting, its minutes, its recommendations, the names of the day. */
final class ContentReader {

    private ContentReader() {}

    static ProtocolContent content(ProtocolRow row, MeetingView meeting) {
        List<Item> items = new ArrayList<>();
        for (AgendaItemView item : meeting.agenda()) {
            items.add(item(items.size() + 1, item, row));
        }
        return new ProtocolContent(
                ProtocolContent.FORM,
                row.school(),
                row.year().slug(),
                row.number(),
                Editions.letter(row.edition()),
                Objects.requireNonNull(meeting.date()),
                meeting.time(),
                meeting.place(),
                meeting.theme(),
                meeting.form(),
                officer(meeting.chair()),
                officer(meeting.secretary()),
                meeting.attendance().total(),
                meeting.attendance().present(),
                meeting.attendance().absent().stream()
                        .map(one ->
                                new Absent(one.name().signature(), one.reason(), one.mark() == AttendanceMark.EXCUSED))
                        .toList(),
                meeting.guestsPresent().stream()
                        .map(guest -> new Guest(guest.cameAs(), guest.post()))
                        .toList(),
                items,
                null);
    }

    private static Item item(int number, AgendaItemView item, ProtocolRow row) {
        MinutesText text = row.minutesOf(item).text();
        return new Item(
                number,
                item.title(),
                item.speakers().stream().map(SpeakerView::text).toList(),
                text.heard(),
                text.spoke().stream()
                        .map(said -> new Said(said.name(), said.words()))
                        .toList(),
                text.questions(),
                text.outcome(),
                text.reason(),
                text.votes().inFavour(),
                text.votes().against(),
                text.votes().abstained(),
                row.recommendationsOn(item).stream()
                        .map(one -> adopted(number, one))
                        .toList());
    }

    private static ProtocolContent.Adopted adopted(int item, Proposed one) {
        RecommendationText text = one.text();
        return new ProtocolContent.Adopted(
                item + "." + one.position(),
                text.text(),
                text.addressee(),
                one.names(),
                text.party(),
                text.gradeFrom(),
                text.gradeTo(),
                text.due());
    }

    private static @Nullable Officer officer(@Nullable OfficeHolder holder) {
        return holder == null ? null : new Officer(holder.name().signature(), holder.acting());
    }
}
