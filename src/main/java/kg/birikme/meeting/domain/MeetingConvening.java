package kg.birikme.meeting.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.meeting.MeetingEvent;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.domain.MeetingDesk.Taken;
import kg.birikme.meeting.domain.NoticeBook.LeadTime;
import kg.birikme.people.MemberView;
import kg.birikme.people.OfficeHolder;
import kg.birikme.people.People;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.school.OtherAssociationView;
import kg.birikme.school.YearView;
import kg.birikme.shared.By;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Convenes meetings: nobody but the chair does (R4, R7, B7, B9). */
@Service
public class MeetingConvening {

    private final MeetingDesk desk;
    private final People people;
    private final Invitations invitations;
    private final NoticeBook notices;
    private final MeetingMaker maker;
    private final Convened convened;
    private final ApplicationEventPublisher events;

    MeetingConvening(
            MeetingDesk desk,
            People people,
            Invitations invitations,
            NoticeBook notices,
            MeetingMaker maker,
            Convened convened,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.people = people;
        this.invitations = invitations;
        this.notices = notices;
        this.maker = maker;
        this.convened = convened;
        this.events = events;
    }

    /**
     * Who would be told what. Four SQL statements.
     *
     * @throws kg.birikme.shared.ActionForbidden if the actor may not convene
     */
    @Transactional(readOnly = true)
    public ConveningPreview preview(MeetingView meeting, YearView year) {
        By by = desk.requireMay(meeting, year, MeetingAction.CONVENE);
        LocalDate date = Objects.requireNonNullElse(meeting.date(), by.today());
        List<MemberView> members = people.membersOn(date);
        Set<UUID> touched = meeting.agenda().stream()
                .flatMap(item -> item.touches().stream())
                .map(OtherAssociationId::value)
                .collect(Collectors.toSet());
        List<UUID> invited = meeting.guests().stream()
                .flatMap(guest -> Optional.ofNullable(guest.association()).stream())
                .map(OtherAssociationId::value)
                .toList();
        TouchRule rule = new TouchRule(touched, ids(members), invited);
        List<OtherAssociationView> others = invitations.others();
        LeadTime leadTime = notices.leadTime();
        return new ConveningPreview(
                notices.recipient(by.today()),
                leadTime.late(by.today(), date),
                leadTime.workingDays(),
                rule.missing(others),
                rule.throughMembers(others),
                members.size(),
                meeting.date() != null
                        && meeting.time() != null
                        && !meeting.place().isEmpty());
    }

    /**
     * Convenes the meeting: sends the notice to the deputy for methodical work and the invitations. A repeated call does
     * nothing.
     *
     * @param override why an association that is touched is not invited; empty where all are
     * @throws RuleViolation if date, time, place or agenda are missing or nobody is deputy (R4), or an association that
     *     the agenda touches is not invited and no reason is given (R7)
     */
    @Transactional
    public void convene(MeetingId id, String override) {
        Taken taken = desk.take(id, MeetingAction.CONVENE);
        Meeting meeting = taken.meeting();
        if (meeting.status() == MeetingStatus.CONVENED) {
            return;
        }
        maker.followUp(meeting, taken.year());
        meeting.convene(taken.by().now());
        Schedule schedule = meeting.schedule();
        LocalDate date = Objects.requireNonNull(schedule.date());
        String reason = Words.optional(override, "override", Words.REASON);
        List<OtherAssociationView> missing =
                rule(meeting, people.membersOn(date)).missing(invitations.others());
        if (!missing.isEmpty() && reason.isEmpty()) {
            throw new RuleViolation(
                            Clause.r(7),
                            "meeting.refusal.invitationMissing",
                            missing.get(0).nameKy())
                    .at("override");
        }
        convened.follow(meeting, taken.by(), missing.isEmpty() ? "" : reason);
        events.publishEvent(new MeetingEvent.Convened(
                id,
                meeting.year(),
                meeting.no(),
                meeting.texts().theme(),
                date,
                Objects.requireNonNull(schedule.time()),
                schedule.place(),
                taken.by().person()));
    }

    /**
     * Enters a meeting that is over with its true day: the association did not keep its meetings here yet. No notice and no
     * invitation goes out; attendance and minutes follow as usual. A repeated call does nothing.
     *
     * @throws RuleViolation if date, time, place or agenda are missing, or the meeting is not over (R4)
     */
    @Transactional
    public void enterLater(MeetingId id) {
        Taken taken = desk.take(id, MeetingAction.CONVENE);
        Meeting meeting = taken.meeting();
        if (meeting.enteredLater()) {
            return;
        }
        maker.followUp(meeting, taken.year());
        meeting.enterLater(taken.by().now());
        convened.enteredLater(meeting, taken.by());
        events.publishEvent(Trace.of(
                "meeting.trace.enteredLater",
                "/years/#" + meeting.year().value() + "/meetings/" + meeting.no(),
                meeting.texts().theme(),
                SchoolDates.shortDate(Objects.requireNonNull(meeting.schedule().date()))));
    }

    /**
     * The deputy for methodical work has read the notices of the meeting: «Тааныштым» (R4).
     *
     * @throws kg.birikme.shared.ActionForbidden if the actor is not that deputy
     */
    @Transactional
    public void acknowledge(MeetingId id) {
        Taken taken = desk.take(id, MeetingAction.ACKNOWLEDGE);
        notices.acknowledge(id, taken.by());
    }

    /**
     * The deputy takes her «Тааныштым» back while the meeting is still to come.
     *
     * @throws RuleViolation if the meeting has been held or cancelled (R4)
     */
    @Transactional
    public void unacknowledge(MeetingId id) {
        Taken taken = desk.take(id, MeetingAction.UNACKNOWLEDGE);
        if (!taken.may().may(MeetingAction.UNACKNOWLEDGE)) {
            throw new RuleViolation(Clause.r(4), "meeting.refusal.over");
        }
        notices.unacknowledge(id, taken.by());
    }

    private TouchRule rule(Meeting meeting, List<MemberView> members) {
        return new TouchRule(meeting.touched(), ids(members), invitations.invitedAssociations(meeting.id()));
    }

    private static Set<StaffId> ids(List<MemberView> members) {
        return members.stream().map(MemberView::staff).collect(Collectors.toSet());
    }

    /**
     * Who will be told what when a meeting is convened, and what stands in the way.
     *
     * @param recipient      who gets the notice (R4); nobody where the post is vacant
     * @param late           whether the notice comes later than the school's lead time (A25)
     * @param leadDays       that lead time in working days
     * @param missing        other associations that the agenda touches and that nobody represents (R7)
     * @param throughMembers those whose chair is a member here
     * @param members        how many members will see the meeting
     * @param complete       whether date, time and place are known (B7)
     */
    public record ConveningPreview(
            Optional<OfficeHolder> recipient,
            boolean late,
            int leadDays,
            List<OtherAssociationView> missing,
            List<OtherAssociationView> throughMembers,
            int members,
            boolean complete) {}
}
