package kg.birikme.notification.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.MeetingSummary;
import kg.birikme.meeting.Meetings;
import kg.birikme.notification.domain.Entries.Told;
import kg.birikme.protocol.Protocols;
import kg.birikme.protocol.UnsignedProtocol;
import kg.birikme.school.Schools;
import kg.birikme.school.YearView;
import kg.birikme.shared.Role;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import org.springframework.stereotype.Component;

/** Reminds of tomorrow's meeting, and chair and secretary of a protocol that waits too long for its signature (B14). */
@Component
class MeetingReminders implements ReminderSource {

    private final Meetings meetings;
    private final Protocols protocols;
    private final Schools schools;
    private final Audience audience;

    MeetingReminders(Meetings meetings, Protocols protocols, Schools schools, Audience audience) {
        this.meetings = meetings;
        this.protocols = protocols;
        this.schools = schools;
        this.audience = audience;
    }

    @Override
    public List<Told> due(YearView year, LocalDate today) {
        List<Told> told = new ArrayList<>();
        meetings.ofYear(year.id()).stream()
                .filter(meeting -> meeting.status() == MeetingStatus.CONVENED)
                .filter(meeting -> today.plusDays(1).equals(meeting.date()))
                .forEach(meeting -> told.addAll(tomorrow(year, meeting, today.plusDays(1))));
        told.addAll(unsigned(year, today));
        return told;
    }

    private List<Told> tomorrow(YearView year, MeetingSummary meeting, LocalDate day) {
        LocalTime time = meeting.time();
        News news = News.once(
                EntryKind.REMIND_MEETING,
                meeting.id().value() + " " + day,
                "/years/" + year.slug() + "/meetings/" + meeting.no(),
                meeting.theme(),
                SchoolDates.shortDate(day),
                time == null ? "" : SchoolDates.time(time),
                meeting.place());
        Set<StaffId> whom = new LinkedHashSet<>(audience.members(day));
        whom.addAll(Audience.guests(meetings.get(meeting.id()).guests()));
        return whom.stream().map(person -> new Told(person, news)).toList();
    }

    private List<Told> unsigned(YearView year, LocalDate today) {
        LocalDate late = today.minusDays(schools.profile().settings().protocolReminderDays());
        List<UnsignedProtocol> waiting = protocols.unsigned(year.id()).stream()
                .filter(protocol -> !protocol.meetingDate().isAfter(late))
                .toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        List<StaffId> whom = audience.offices(Role.CHAIR, Role.SECRETARY);
        return waiting.stream()
                .map(protocol -> News.once(
                        EntryKind.REMIND_PROTOCOL,
                        year.slug() + " " + protocol.meetingNo(),
                        "/years/" + year.slug() + "/meetings/" + protocol.meetingNo() + "/protocol",
                        protocol.number(),
                        SchoolDates.shortDate(protocol.meetingDate())))
                .flatMap(news -> whom.stream().map(person -> new Told(person, news)))
                .toList();
    }
}
