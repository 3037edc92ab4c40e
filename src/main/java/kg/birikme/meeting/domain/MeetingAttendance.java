package kg.birikme.meeting.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.birikme.meeting.GuestMark;
import kg.birikme.meeting.MeetingEvent;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.domain.MeetingDesk.Taken;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes attendance (R48) and marks meetings as held (R3, R8): chair and secretary do. */
@Service
public class MeetingAttendance {

    private static final int REASON_MAX = 300;

    private final MeetingDesk desk;
    private final People people;
    private final AttendanceBook book;
    private final GuestBook guests;
    private final MeetingHistory history;
    private final Holding holding;
    private final ApplicationEventPublisher events;

    MeetingAttendance(
            MeetingDesk desk,
            People people,
            AttendanceBook book,
            GuestBook guests,
            MeetingHistory history,
            Holding holding,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.people = people;
        this.book = book;
        this.guests = guests;
        this.history = history;
        this.holding = holding;
        this.events = events;
    }

    /**
     * Keeps who came. Everybody who is a member on the meeting's day gets a line; whoever is not mentioned was present.
     *
     * @throws StaleVersion if somebody took attendance since the form was opened
     * @throws RuleViolation if the meeting is not convened (R4), its day has not come (R3) or its protocol is signed (R10)
     * @throws InvalidInput if somebody is excused without a reason, or came for a guest without a name
     */
    @Transactional
    public void take(MeetingId id, int version, List<AttendanceEntry> entries, List<GuestEntry> guestEntries) {
        Taken taken = desk.take(id, MeetingAction.TAKE_ATTENDANCE);
        Meeting meeting = taken.meeting();
        StaleVersion.check("meeting", meeting.version(), version);
        meeting.takeAttendance(taken.by());
        List<AttendanceEntry> checked = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            checked.add(checked(entries.get(i), "rows[" + i + "].reason"));
        }
        List<AttendanceEntry> complete = complete(meeting, checked);
        long present =
                complete.stream().filter(entry -> entry.mark().tookPart()).count();
        meeting.requireSomebody(present);
        book.keep(id, complete);
        for (int i = 0; i < guestEntries.size(); i++) {
            keep(id, guestEntries.get(i), "guests[" + i + "].substitute");
        }
        history.note(id, HistoryEvent.ATTENDANCE_TAKEN, taken.by(), present + "/" + complete.size());
    }

    /** Everybody was there. */
    @Transactional
    public void allPresent(MeetingId id, int version) {
        take(id, version, List.of(), List.of());
    }

    /**
     * The meeting took place: it gets its number, its line in the plan is done. A repeated call does nothing.
     *
     * @throws RuleViolation if it was not convened (R4), its hour has not come, an earlier meeting is still open (R3), or
     *     attendance is not taken or shows nobody (R48)
     */
    @Transactional
    public void hold(MeetingId id) {
        Taken taken = desk.take(id, MeetingAction.HOLD);
        Meeting meeting = taken.meeting();
        if (meeting.status().held()) {
            return;
        }
        int number = holding.hold(meeting, taken.by());
        history.note(id, HistoryEvent.HELD, taken.by(), "№ " + number);
        events.publishEvent(new MeetingEvent.Held(
                id,
                meeting.year(),
                meeting.no(),
                number,
                meeting.schedule().quarter(),
                Objects.requireNonNull(meeting.schedule().date()),
                meeting.texts().theme(),
                taken.by().person()));
    }

    /**
     * It was marked as held by mistake. It is convened as before; the number and the unwritten protocol are gone, the reason
     * stays in the history. A repeated call does nothing.
     *
     * @throws RuleViolation if something rests on it: a later meeting, minutes, a report that was heard there (R10)
     * @throws InvalidInput if the reason is missing
     */
    @Transactional
    public void takeBack(MeetingId id, String reason) {
        Taken taken = desk.take(id, MeetingAction.TAKE_BACK);
        Meeting meeting = taken.meeting();
        if (meeting.status() == MeetingStatus.CONVENED) {
            return;
        }
        String why = Words.required(reason, "reason", Words.REASON);
        int number = holding.giveBack(meeting);
        events.publishEvent(new MeetingEvent.TakenBack(
                id, meeting.year(), meeting.no(), number, taken.by().person()));
        holding.takeBack(meeting, taken.by());
        history.note(id, HistoryEvent.TAKEN_BACK, taken.by(), "№ " + number + " — " + why);
    }

    private void keep(MeetingId id, GuestEntry guest, String field) {
        String substitute = Words.optional(guest.substitute(), field, Words.NAME);
        if (guest.mark() == GuestMark.SUBSTITUTE && substitute.isEmpty()) {
            throw new InvalidInput(field, "meeting.refusal.substituteMissing");
        }
        guests.mark(id, guest.guest(), guest.mark(), guest.mark() == GuestMark.SUBSTITUTE ? substitute : "");
    }

    private AttendanceEntry checked(AttendanceEntry entry, String field) {
        String reason = Words.optional(entry.reason(), field, REASON_MAX);
        if (entry.mark() == kg.birikme.meeting.AttendanceMark.EXCUSED && reason.isEmpty()) {
            throw new InvalidInput(field, "meeting.refusal.excuseMissing", name(entry.staff()));
        }
        boolean there = entry.mark().tookPart();
        return new AttendanceEntry(
                entry.staff(), entry.mark(), there ? "" : reason, there && entry.late(), there && entry.leftEarly());
    }

    /** The name for the refusal: of twenty lines the reader looks for one. */
    private String name(StaffId person) {
        PersonName name = people.names(List.of(person)).get(person);
        return name == null ? "" : name.listed();
    }

    private List<AttendanceEntry> complete(Meeting meeting, List<AttendanceEntry> typed) {
        Map<StaffId, AttendanceEntry> byPerson = typed.stream()
                .collect(Collectors.toMap(AttendanceEntry::staff, Function.identity(), (first, again) -> again));
        return people.membersOn(Objects.requireNonNull(meeting.schedule().date())).stream()
                .map(MemberView::staff)
                .map(staff -> byPerson.getOrDefault(staff, AttendanceEntry.present(staff)))
                .toList();
    }

    /** What became of a guest, as typed. */
    public record GuestEntry(UUID guest, GuestMark mark, String substitute) {}
}
