package kg.birikme.meeting.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.school.YearId;
import kg.birikme.shared.By;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.Shift;
import org.jspecify.annotations.Nullable;

/** A meeting on its way from being planned to being closed by its signed protocol (R3–R8, B5–B9). */
@Entity
@Table(name = "meeting")
class Meeting {

    private static final Clause TOLD = Clause.r(4);
    private static final Clause ATTENDED = Clause.r(48);
    private static final Clause WRITTEN_UP = Clause.r(10);

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID yearId;

    @Column(updatable = false)
    private int no;

    private @Nullable Integer number;

    @Embedded
    private MeetingTexts texts;

    private int quarter;
    private @Nullable LocalDate day;
    private @Nullable LocalTime startTime;
    private String place;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status = MeetingStatus.PLANNED;

    private String cancelReason = "";
    private boolean enteredLater;
    private @Nullable Instant attendanceAt;
    private @Nullable String sheetContent;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<AgendaItem> items = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Meeting() {}

    Meeting(MeetingId id, YearId year, int no, MeetingTexts texts, Schedule schedule) {
        this.id = id.value();
        this.yearId = year.value();
        this.no = no;
        this.texts = texts;
        put(schedule);
    }

    private void put(Schedule schedule) {
        day = schedule.date();
        startTime = schedule.time();
        place = schedule.place();
        quarter = schedule.quarter();
    }

    /** @throws RuleViolation if the meeting has been held or cancelled (R10) */
    void describe(MeetingTexts said) {
        requireUpcoming();
        texts = said;
    }

    /**
     * @throws RuleViolation if it has been held or cancelled (R10), or a convened meeting would lose time or place, or move
     *     to an hour that is past (R4)
     */
    void reschedule(Schedule schedule, LocalDateTime now) {
        requireUpcoming();
        if (status == MeetingStatus.CONVENED) {
            schedule.requireComplete();
            if (enteredLater) {
                schedule.requireOver(now);
            } else if (schedule.tellsOtherwise(schedule())) {
                schedule.requireAhead(now);
            }
        }
        put(schedule);
    }

    /**
     * @throws RuleViolation if it is convened already, date, time, place or agenda are missing, or its hour is past (R4, B7)
     */
    void convene(LocalDateTime now) {
        requireUpcoming();
        requireMove(MeetingStatus.CONVENED);
        schedule().requireComplete();
        if (confirmed().isEmpty()) {
            throw new RuleViolation(Clause.r(57), "meeting.refusal.agendaMissing");
        }
        schedule().requireAhead(now);
        status = MeetingStatus.CONVENED;
    }

    /**
     * It took place before the association kept its meetings here: it is entered with its true day, to be attended and written
     * up as any other. Nobody is told of it any more, and it says so for good.
     *
     * @throws RuleViolation if it is convened already, date, time, place or agenda are missing, or it is not over (R4)
     */
    void enterLater(LocalDateTime now) {
        requireUpcoming();
        requireMove(MeetingStatus.CONVENED);
        schedule().requireComplete();
        if (confirmed().isEmpty()) {
            throw new RuleViolation(Clause.r(57), "meeting.refusal.agendaMissing");
        }
        schedule().requireOver(now);
        status = MeetingStatus.CONVENED;
        enteredLater = true;
    }

    /**
     * @param present how many members took part
     * @throws RuleViolation if it was not convened (R4), its hour has not come (R3), or attendance is not taken or shows
     *     nobody (R48)
     */
    void hold(int newNumber, long present, LocalDateTime now) {
        requireHoldable(present, now);
        status = MeetingStatus.HELD;
        number = newNumber;
    }

    /** As {@link #hold}, asked before a number is drawn. */
    void requireHoldable(long present, LocalDateTime now) {
        requireMove(MeetingStatus.HELD);
        schedule().requireHourCome(now);
        if (attendanceAt == null) {
            throw new RuleViolation(ATTENDED, "meeting.refusal.attendanceMissing");
        }
        AttendanceBook.requireSomebody(present);
    }

    /** @throws RuleViolation if a meeting that was held would be left without anybody who took part (R48) */
    void requireSomebody(long present) {
        if (status.held()) {
            AttendanceBook.requireSomebody(present);
        }
    }

    /** It was marked as held by mistake: it is convened as before, and its number is free again. */
    void takeBack() {
        requireMove(MeetingStatus.CONVENED);
        status = MeetingStatus.CONVENED;
        number = null;
    }

    /** Its protocol is signed, and the attendance sheet says so for good (R10). */
    void close(String sheet) {
        requireMove(MeetingStatus.CLOSED);
        status = MeetingStatus.CLOSED;
        sheetContent = sheet;
    }

    /** Its protocol was annulled: agenda, attendance and sheet are open again. */
    void reopen() {
        requireMove(MeetingStatus.HELD);
        status = MeetingStatus.HELD;
        sheetContent = null;
    }

    /** @throws RuleViolation if it has been held or cancelled already (R8) */
    void cancel(String reason) {
        requireMove(MeetingStatus.CANCELLED);
        cancelReason = Words.required(reason, "reason", Words.REASON);
        status = MeetingStatus.CANCELLED;
    }

    /** @throws RuleViolation if the protocol is signed, or nobody has been convened yet (R10) */
    void takeAttendance(By by) {
        requireOpen();
        if (status == MeetingStatus.PLANNED) {
            throw new RuleViolation(TOLD, "meeting.refusal.notConvened");
        }
        schedule().requireDayCome(by.today());
        attendanceAt = by.at();
    }

    AgendaItem addItem(AgendaItemId item, ItemContent content) {
        requireOpen();
        AgendaItem added = new AgendaItem(item, this, content, items.size() + 1);
        items.add(added);
        noteChange(added);
        Agenda.renumber(items);
        return added;
    }

    void changeItem(AgendaItem item, ItemContent content) {
        requireOpen();
        item.say(content);
        noteChange(item);
    }

    void confirmItem(AgendaItem item) {
        requireOpen();
        item.confirm();
        noteChange(item);
    }

    void shiftItem(AgendaItem item, Shift where) {
        requireOpen();
        Agenda.shift(items, item, where);
    }

    /** Takes an item off that nobody has been told of; later it can only be withdrawn with a reason. */
    void removeItem(AgendaItem item) {
        requireOpen();
        item.requireRemovable(status != MeetingStatus.PLANNED);
        items.remove(item);
        Agenda.renumber(items);
    }

    void withdrawItem(AgendaItem item, String reason) {
        requireOpen();
        item.withdraw(Words.required(reason, "reason", Words.REASON));
        Agenda.renumber(items);
    }

    /** @throws InvalidInput if the item does not stand on the agenda, or is the follow-up, which comes by itself */
    void moveItemOn(AgendaItem item, String reason) {
        requireOpen();
        if (!item.status().considered() || item.kind() == AgendaKind.FOLLOWUP) {
            throw new InvalidInput("reason", "meeting.refusal.cannotMoveOn");
        }
        item.moveOn(Words.required(reason, "reason", Words.REASON));
        Agenda.renumber(items);
    }

    boolean hasFollowUp() {
        return items.stream().anyMatch(Agenda::leads);
    }

    List<AgendaItem> confirmed() {
        return Agenda.inOrder(items).stream()
                .filter(item -> item.status().considered())
                .toList();
    }

    /** What the meeting has considered or taken off: it goes on to no other. */
    List<AgendaItem> settled() {
        return Agenda.settled(items);
    }

    /** Other associations that the agenda touches (R7). */
    Set<UUID> touched() {
        return confirmed().stream().flatMap(item -> item.touches().stream()).collect(Collectors.toSet());
    }

    AgendaItem item(AgendaItemId wanted) {
        return Agenda.find(items, wanted).orElseThrow(() -> new NotFound("agenda item"));
    }

    boolean hasItem(AgendaItemId wanted) {
        return Agenda.find(items, wanted).isPresent();
    }

    private void noteChange(AgendaItem item) {
        if (status != MeetingStatus.PLANNED && item.status().considered()) {
            item.markChanged();
        }
    }

    private void requireUpcoming() {
        if (!status.upcoming()) {
            throw new RuleViolation(WRITTEN_UP, "meeting.refusal.over");
        }
    }

    /** @throws RuleViolation if the protocol is signed or the meeting is cancelled (R10) */
    void requireOpen() {
        if (!status.open()) {
            throw new RuleViolation(WRITTEN_UP, "meeting.refusal.closed");
        }
    }

    private void requireMove(MeetingStatus next) {
        if (!status.mayBecome(next)) {
            String key = status == MeetingStatus.PLANNED ? "meeting.refusal.notConvened" : "meeting.refusal.over";
            throw new RuleViolation(next == MeetingStatus.CLOSED ? WRITTEN_UP : TOLD, key);
        }
    }

    Schedule schedule() {
        return new Schedule(day, startTime, place, quarter);
    }

    MeetingId id() {
        return new MeetingId(id);
    }

    YearId year() {
        return new YearId(yearId);
    }

    int no() {
        return no;
    }

    boolean enteredLater() {
        return enteredLater;
    }

    @Nullable
    Integer number() {
        return number;
    }

    MeetingTexts texts() {
        return texts;
    }

    MeetingStatus status() {
        return status;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
