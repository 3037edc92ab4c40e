package kg.birikme.meeting.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.meeting.AttendanceView;
import kg.birikme.meeting.AttendeeView;
import kg.birikme.meeting.GuestView;
import kg.birikme.meeting.ItemOrigin;
import kg.birikme.meeting.MeetingSummary;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.SpeakerView;
import kg.birikme.meeting.domain.MeetingFile.GuestLine;
import kg.birikme.meeting.domain.MeetingRows.AttendanceRow;
import kg.birikme.meeting.domain.MeetingRows.ItemRow;
import kg.birikme.meeting.domain.MeetingRows.MeetingRow;
import kg.birikme.meeting.domain.MeetingRows.SpeakerRow;
import kg.birikme.people.OfficeHolder;
import kg.birikme.people.People;
import kg.birikme.people.Post;
import kg.birikme.people.StaffOnDay;
import kg.birikme.plan.PlanId;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.school.YearId;
import kg.birikme.shared.Language;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Builds the views of meetings from their rows and the names of people. */
@Component
class MeetingReader {

    private final People people;
    private final MessageSource messages;
    private final Clock clock;

    MeetingReader(People people, MessageSource messages, Clock clock) {
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    /** The meeting's file; with the offices and posts of its day, where papers need them: one SQL statement more. */
    MeetingFile file(MeetingRow row, boolean withOffices) {
        Map<StaffId, PersonName> names = people.names(mentioned(row));
        MeetingSummary head = row.summary();
        LocalDate day = Objects.requireNonNullElse(head.date(), LocalDate.now(clock));
        StaffOnDay staff = withOffices ? people.staffOn(day) : new StaffOnDay(Map.of(), Map.of());
        Map<Role, OfficeHolder> offices = staff.offices();
        List<GuestLine> guests = withPosts(row.guests(), staff.posts());
        MeetingView view = new MeetingView(
                head.id(),
                new YearId(row.year()),
                head.no(),
                head.number(),
                head.theme(),
                row.form(),
                head.extraordinary(),
                head.quarter(),
                head.date(),
                head.time(),
                head.place(),
                head.planLine(),
                head.status(),
                head.enteredLater(),
                offices.get(Role.CHAIR),
                offices.get(Role.SECRETARY),
                items(row.items(), names),
                attendance(row.attendance(), names),
                guests.stream().map(this::guest).toList(),
                row.version());
        return new MeetingFile(view, guests, row.notices(), row.history(), row.cancelReason(), row.sheet());
    }

    /** Papers say who a guest is: where no words were typed, the post that a person of the staff held on the day. */
    private List<GuestLine> withPosts(List<GuestLine> guests, Map<StaffId, Post> posts) {
        return guests.stream()
                .map(guest -> bare(guest)
                        ? guest.withPost(word(posts.get(new StaffId(Objects.requireNonNull(guest.staff())))))
                        : guest)
                .toList();
    }

    private static boolean bare(GuestLine guest) {
        return guest.staff() != null && guest.post().isEmpty();
    }

    private String word(@Nullable Post post) {
        return post == null ? "" : messages.getMessage("people.post." + post, null, Language.KY.locale());
    }

    private static List<StaffId> mentioned(MeetingRow row) {
        Stream<@Nullable UUID> speakers =
                row.items().stream().flatMap(item -> speakers(item).stream()).map(SpeakerRow::staff);
        Stream<UUID> members = row.attendance().stream().map(AttendanceRow::staff);
        return Stream.concat(speakers, members)
                .filter(Objects::nonNull)
                .distinct()
                .map(StaffId::new)
                .toList();
    }

    private static List<SpeakerRow> speakers(ItemRow item) {
        return item.speakers() == null ? List.of() : item.speakers();
    }

    private static List<AgendaItemView> items(List<ItemRow> rows, Map<StaffId, PersonName> names) {
        int position = 0;
        java.util.ArrayList<AgendaItemView> items = new java.util.ArrayList<>();
        for (ItemRow row : rows) {
            position = row.status().considered() ? position + 1 : position;
            items.add(item(row, row.status().considered() ? position : 0, names));
        }
        return items;
    }

    private static AgendaItemView item(ItemRow row, int position, Map<StaffId, PersonName> names) {
        return new AgendaItemView(
                new AgendaItemId(row.id()),
                position,
                row.kind(),
                row.title(),
                row.form(),
                row.minutes(),
                speakers(row).stream().map(speaker -> speaker(speaker, names)).toList(),
                row.plan() == null ? null : new PlanId(row.plan()),
                row.touches() == null
                        ? List.of()
                        : row.touches().stream().map(OtherAssociationId::new).toList(),
                row.status(),
                row.changed(),
                row.reason(),
                row.proposedBy(),
                row.proposer() == null ? null : new StaffId(row.proposer()),
                row.carried(),
                row.sourceWords().isEmpty() ? null : new ItemOrigin(row.sourceWords(), row.sourcePlace()),
                row.version());
    }

    private static SpeakerView speaker(SpeakerRow row, Map<StaffId, PersonName> names) {
        if (row.staff() == null) {
            return new SpeakerView(null, null, row.words());
        }
        StaffId staff = new StaffId(row.staff());
        PersonName name = names.get(staff);
        return new SpeakerView(staff, name, name == null ? "" : name.signature());
    }

    private static AttendanceView attendance(List<AttendanceRow> rows, Map<StaffId, PersonName> names) {
        List<StaffId> order = List.copyOf(names.keySet());
        return new AttendanceView(rows.stream()
                .filter(row -> names.containsKey(new StaffId(row.staff())))
                .map(row -> new AttendeeView(
                        new StaffId(row.staff()),
                        Objects.requireNonNull(names.get(new StaffId(row.staff()))),
                        row.mark(),
                        row.reason(),
                        row.late(),
                        row.leftEarly()))
                .sorted(Comparator.comparing(one -> order.indexOf(one.staff())))
                .collect(Collectors.toList()));
    }

    private GuestView guest(GuestLine row) {
        return new GuestView(
                row.id(),
                row.name(),
                row.post(),
                Optional.ofNullable(row.staff()).map(StaffId::new).orElse(null),
                Optional.ofNullable(row.association())
                        .map(OtherAssociationId::new)
                        .orElse(null),
                Optional.ofNullable(row.item()).map(AgendaItemId::new).orElse(null),
                row.mark(),
                row.sentAt() == null ? null : LocalDate.ofInstant(row.sentAt(), clock.getZone()),
                row.substitute());
    }
}
