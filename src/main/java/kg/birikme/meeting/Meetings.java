package kg.birikme.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;

/** The meetings of the association, for the modules above. */
public interface Meetings {

    /**
     * A meeting by its number in addresses. Three SQL statements: the meeting, names, offices of its day.
     *
     * @throws kg.birikme.shared.NotFound if the year has no such meeting
     */
    MeetingView byNo(YearId year, int no);

    /**
     * A meeting by its id. Three SQL statements.
     *
     * @throws kg.birikme.shared.NotFound if there is no such meeting
     */
    MeetingView get(MeetingId id);

    /** All meetings of the year in their order, the cancelled ones too. One SQL statement. */
    List<MeetingSummary> ofYear(YearId year);

    /** The meeting held before the given one in the same year, if any. One SQL statement. */
    Optional<MeetingSummary> previousHeld(MeetingId id);

    /** The next meeting of the year that is planned or convened, if any. One SQL statement. */
    Optional<MeetingSummary> nextPlanned(YearId year);

    /**
     * Puts a question on the agenda of the year's next meeting, for whoever acts: at once where the chair does it, as a proposal
     * where a member does (R57). A repeated call with the same id does nothing.
     *
     * @param origin of what it is made
     * @return whether it stands there or is proposed; none where the year has no meeting to come
     */
    Optional<AgendaItemStatus> putForward(YearId year, AgendaItemId item, String title, ItemOrigin origin);

    /**
     * Holds the meeting until the caller's transaction ends: meanwhile nobody changes its agenda or its attendance.
     *
     * @throws kg.birikme.shared.NotFound if there is no such meeting
     */
    void hold(MeetingId id);

    /**
     * The protocol has been signed: agenda and attendance stand from now on. Joins the caller's transaction and asks for no
     * right of its own. Does nothing for a closed meeting.
     *
     * <p>An item that an annulled protocol had moved on, and that the one in its place considers or withdraws, is taken off
     * the meeting still to come, with the reason: nobody considers twice what was decided. Where the later meeting has been
     * held, it stays on both: what happened stands.
     *
     * @throws kg.birikme.shared.RuleViolation if the meeting has not been held (R10)
     */
    void close(MeetingId id);

    /**
     * The protocol was annulled and a draft stands in its place: agenda and attendance may be put right until that is signed.
     * Joins the caller's transaction and asks for no right of its own. Does nothing for a meeting that is not closed.
     *
     * @param settled what the annulled protocol moved on or took off: it stands on the agenda again. A later meeting that took
     *     it up keeps it until the new protocol is signed: people were told that agenda (R4), and most often the question is
     *     moved on once more
     */
    void reopen(MeetingId id, Collection<AgendaItemId> settled);

    /**
     * The signed protocol says that the meeting did not reach the item: it goes on to the next meeting of the year, or waits for
     * one to be planned. Joins the caller's transaction and asks for no right of its own: the director may have named who signs.
     *
     * @throws kg.birikme.shared.RuleViolation if the meeting is closed (R10)
     * @throws kg.birikme.shared.InvalidInput if the reason is missing
     */
    void moveOn(AgendaItemId item, String reason);

    /**
     * The signed protocol says that the item is taken off for good. Joins the caller's transaction and asks for no right of its
     * own.
     *
     * @throws kg.birikme.shared.RuleViolation if the meeting is closed (R10)
     * @throws kg.birikme.shared.InvalidInput if the reason is missing
     */
    void withdraw(AgendaItemId item, String reason);

    /** How the year stands against the norms. Three SQL statements. */
    MeetingNorm norm(YearId year);

    /** The meetings of the years as figures count them, the cancelled ones too. One SQL statement. */
    Map<YearId, List<MeetingFact>> facts(Collection<YearId> years);

    /** Who took part in the year's held meetings, as duties count it. One SQL statement. */
    List<AttendanceFact> attendance(YearId year);

    /** What the chair said of norms broken in the year, for the deputy who explains them at its end (R11). One SQL statement. */
    List<NormBreachFact> normBreaches(YearId year);

    /** On what the person spoke at the year's held meetings, in their order. One SQL statement. */
    List<Talk> talksOf(YearId year, StaffId person);

    /**
     * An item of a held meeting on which a person spoke (R48).
     *
     * @param no     the meeting's number in addresses
     * @param number the meeting's number among those held
     */
    record Talk(MeetingId meeting, int no, int number, LocalDate day, String title) {}

    /** How the person attended the year's held meetings, by their numbers. One SQL statement. */
    default List<PersonAttendance> attendanceOf(YearId year, StaffId person) {
        return attendanceOf(List.of(year), person).getOrDefault(year, List.of());
    }

    /** As {@link #attendanceOf(YearId, StaffId)}, of several years at once. */
    Map<YearId, List<PersonAttendance>> attendanceOf(Collection<YearId> years, StaffId person);
}
