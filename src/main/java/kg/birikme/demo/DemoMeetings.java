package kg.birikme.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoData.Absence;
import kg.birikme.demo.DemoData.Agenda;
import kg.birikme.demo.DemoData.Meeting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.AgendaItemView;
import kg.birikme.meeting.AgendaKind;
import kg.birikme.meeting.AttendanceMark;
import kg.birikme.meeting.GuestMark;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.MeetingView;
import kg.birikme.meeting.Meetings;
import kg.birikme.meeting.TalkForm;
import kg.birikme.meeting.domain.AgendaWork;
import kg.birikme.meeting.domain.AttendanceEntry;
import kg.birikme.meeting.domain.Invitations;
import kg.birikme.meeting.domain.Invitations.GuestDetails;
import kg.birikme.meeting.domain.ItemContent;
import kg.birikme.meeting.domain.MeetingAttendance;
import kg.birikme.meeting.domain.MeetingAttendance.GuestEntry;
import kg.birikme.meeting.domain.MeetingPlanning;
import kg.birikme.meeting.domain.MeetingTexts;
import kg.birikme.meeting.domain.ScheduleWish;
import kg.birikme.meeting.domain.Speaker;
import kg.birikme.people.MemberView;
import kg.birikme.people.People;
import kg.birikme.plan.PlannedMeeting;
import kg.birikme.plan.Plans;
import kg.birikme.school.OtherAssociationId;
import kg.birikme.school.YearId;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** Plans the sample meetings with their agendas and guests, and takes attendance on their days. */
public class DemoMeetings {

    private static final String PLACE = "12-кабинет";

    private final MeetingPlanning planning;
    private final AgendaWork agenda;
    private final Invitations invitations;
    private final MeetingAttendance attendance;
    private final Meetings meetings;
    private final Plans plans;
    private final People people;

    public DemoMeetings(
            MeetingPlanning planning,
            AgendaWork agenda,
            Invitations invitations,
            MeetingAttendance attendance,
            Meetings meetings,
            Plans plans,
            People people) {
        this.planning = planning;
        this.agenda = agenda;
        this.invitations = invitations;
        this.attendance = attendance;
        this.meetings = meetings;
        this.plans = plans;
        this.people = people;
    }

    /** The chair plans a meeting of the sample year, from the plan's line, with everything that is to be considered. */
    public MeetingId plan(DemoCast cast, DemoYear year, Meeting meeting, @Nullable LocalTime time) {
        MeetingId id = id(year, meeting.no());
        Acting.as(cast.chair(year.back()), () -> {
            planning.plan(
                    id,
                    year.id(),
                    new MeetingTexts(year.words(meeting.theme()), meeting.form(), false, line(year, meeting)),
                    new ScheduleWish(
                            year.day(meeting.date()), time == null ? meeting.time() : time, PLACE, meeting.quarter()));
            for (int number = 1; number <= meeting.agenda().size(); number++) {
                add(cast, year, meeting, id, number);
            }
            invite(cast, meeting, id);
        });
        return id;
    }

    private void add(DemoCast cast, DemoYear year, Meeting meeting, MeetingId id, int number) {
        Agenda item = meeting.agenda().get(number - 1);
        if (number == 1 && meeting.no() > 1) {
            return;
        }
        if (number == 2 && meeting.no() == 1) {
            agenda.addPlan(id);
            MeetingView view = meetings.get(id);
            view.items().stream()
                    .filter(one -> one.kind() == AgendaKind.PLAN)
                    .forEach(one -> agenda.change(id, one.id(), one.version(), content(cast, year, item, one.kind())));
            return;
        }
        AgendaKind kind = item.title().contains("Ченемдик") ? AgendaKind.NORMATIVE : AgendaKind.GENERAL;
        agenda.add(id, new AgendaItemId(UUID.randomUUID()), content(cast, year, item, kind));
    }

    /** The first item is put there by the system; the secretary reports on it. */
    public void nameReporter(DemoCast cast, DemoYear year, MeetingId id) {
        Acting.as(
                cast.chair(year.back()),
                () -> meetings.get(id).items().stream()
                        .filter(item -> item.kind() == AgendaKind.FOLLOWUP
                                && item.speakers().isEmpty())
                        .forEach(item -> agenda.change(
                                id,
                                item.id(),
                                item.version(),
                                new ItemContent(
                                        item.kind(),
                                        item.title(),
                                        TalkForm.INFORMATION,
                                        10,
                                        List.of(Speaker.ofStaff(
                                                cast.secretary(year.back()).value())),
                                        Set.of()))));
    }

    private static ItemContent content(DemoCast cast, DemoYear year, Agenda item, AgendaKind kind) {
        List<Speaker> speakers = item.speakers().stream()
                .map(person -> Speaker.ofStaff(cast.person(person).value()))
                .toList();
        Set<OtherAssociationId> touches = item.associations() == null
                ? Set.of()
                : item.associations().stream().map(cast::association).collect(Collectors.toSet());
        return new ItemContent(kind, year.words(item.title()), TalkForm.TALK, 20, speakers, touches);
    }

    private void invite(DemoCast cast, Meeting meeting, MeetingId id) {
        Set<StaffId> members = people
                .membersOn(Objects.requireNonNull(meetings.get(id).date()))
                .stream()
                .map(MemberView::staff)
                .collect(Collectors.toSet());
        for (String person : meeting.invited()) {
            invitations.invite(id, UUID.randomUUID(), new GuestDetails(cast.person(person), null, null, "", "", false));
        }
        Map<OtherAssociationId, String> shortIds = cast.associations().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        Set<OtherAssociationId> touched = new HashSet<>();
        meetings.get(id).items().stream().map(AgendaItemView::touches).forEach(touched::addAll);
        Set<String> ownChairs = DemoData.people().associations().stream()
                .filter(other -> other.chairId() != null && members.contains(cast.person(other.chairId())))
                .map(DemoData.Association::id)
                .collect(Collectors.toSet());
        touched.stream()
                .filter(other -> !ownChairs.contains(shortIds.get(other)))
                .forEach(other -> invitations.inviteChair(id, UUID.randomUUID(), other.value()));
    }

    /** The secretary takes attendance, and the meeting is marked as held. */
    public void hold(DemoCast cast, DemoYear year, Meeting meeting, MeetingId id) {
        Acting.as(cast.secretary(year.back()), () -> {
            MeetingView view = meetings.get(id);
            List<AttendanceEntry> entries = new ArrayList<>();
            for (Absence absence : meeting.absent()) {
                entries.add(new AttendanceEntry(
                        cast.person(absence.id()), AttendanceMark.EXCUSED, absence.reason(), false, false));
            }
            Set<StaffId> absent = entries.stream().map(AttendanceEntry::staff).collect(Collectors.toSet());
            List<MemberView> members = people.membersOn(year.day(meeting.date()));
            Set<StaffId> ids = members.stream().map(MemberView::staff).collect(Collectors.toSet());
            entries.removeIf(entry -> !ids.contains(entry.staff()));
            members.stream()
                    .map(MemberView::staff)
                    .filter(member -> !absent.contains(member))
                    .forEach(member -> entries.add(AttendanceEntry.present(member)));
            attendance.take(
                    id,
                    view.version(),
                    entries,
                    view.guests().stream()
                            .map(guest -> new GuestEntry(guest.id(), GuestMark.CAME, ""))
                            .toList());
            attendance.hold(id);
        });
    }

    private @Nullable UUID line(DemoYear year, Meeting meeting) {
        String theme = year.words(meeting.theme());
        return plans.meetingItems(year.id()).stream()
                .filter(planned ->
                        planned.title().equals(theme) || planned.title().equals(meeting.theme()))
                .map(PlannedMeeting::line)
                .findFirst()
                .orElse(null);
    }

    static MeetingId id(DemoYear year, int no) {
        String name = SchoolContext.required().value() + "/meeting " + no + " " + year.back();
        return new MeetingId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** A year of the demonstration, so many years before the sample year. */
    public record DemoYear(YearId id, int back) {

        private static final int SAMPLE = 2026;

        /** The sample day in this year, on the same weekday. */
        public LocalDate day(LocalDate sample) {
            return sample.minusDays(364L * back);
        }

        /** The calendar year in which it begins. */
        public int first() {
            return SAMPLE - back;
        }

        /** The sample words with this year's numbers. */
        public String words(String sample) {
            if (back == 0) {
                return sample;
            }
            return sample.replace("2025–2026", (first() - 1) + "–" + first())
                    .replace("2026–2027", first() + "–" + (first() + 1))
                    .replace("2027–2028", (first() + 1) + "–" + (first() + 2));
        }
    }
}
