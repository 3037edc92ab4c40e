package kg.birikme.calendar.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kg.birikme.activity.Activities;
import kg.birikme.activity.ActivityFact;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.followup.Followups;
import kg.birikme.meeting.MeetingStatus;
import kg.birikme.meeting.MeetingSummary;
import kg.birikme.meeting.Meetings;
import kg.birikme.report.Reports;
import kg.birikme.school.YearView;
import kg.birikme.school.Years;
import kg.birikme.shared.Language;
import kg.birikme.shared.Role;
import kg.birikme.shared.StaffId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers what stands in a person's calendar: meetings, her events, and the terms of what she owes. Five SQL statements. */
@Component
class CalendarReader {

    /** What nobody has been told of is no date yet (R4). */
    private static final Set<MeetingStatus> TOLD =
            EnumSet.of(MeetingStatus.CONVENED, MeetingStatus.HELD, MeetingStatus.CLOSED);

    private final Years years;
    private final Meetings meetings;
    private final Activities activities;
    private final Followups followups;
    private final Reports reports;
    private final MessageSource messages;

    CalendarReader(
            Years years,
            Meetings meetings,
            Activities activities,
            Followups followups,
            Reports reports,
            MessageSource messages) {
        this.years = years;
        this.meetings = meetings;
        this.activities = activities;
        this.followups = followups;
        this.reports = reports;
        this.messages = messages;
    }

    /** @param roles what the person is today: who only administers has nothing of the association in her calendar */
    List<CalendarEntry> of(StaffId person, Set<Role> roles, Language language) {
        if (roles.stream().noneMatch(Role.ASSOCIATION::contains)) {
            return List.of();
        }
        return years.current().map(year -> entries(year, person, language)).orElse(List.of());
    }

    private List<CalendarEntry> entries(YearView year, StaffId person, Language language) {
        List<CalendarEntry> entries = new ArrayList<>();
        meetings.ofYear(year.id()).stream()
                .filter(meeting -> TOLD.contains(meeting.status()) && meeting.date() != null)
                .map(meeting -> meeting(year, meeting, language))
                .forEach(entries::add);
        activities.ofYear(year.id()).stream()
                .filter(event -> event.status() != ActivityStatus.CANCELLED)
                .filter(event -> event.holders().contains(person))
                .map(event -> event(year, event))
                .forEach(entries::add);
        followups
                .mine(person, year.id())
                .forEach(task -> entries.add(new CalendarEntry(
                        "recommendation-" + task.id().value(),
                        task.due(),
                        null,
                        say("calendar.recommendation", language, task.text()),
                        "",
                        task.href())));
        reports.ofYear(year.id()).stream()
                .filter(report -> report.member().equals(person) && report.submittedOn() == null)
                .forEach(report -> entries.add(new CalendarEntry(
                        "report-" + report.id(),
                        report.due(),
                        null,
                        say("calendar.report", language),
                        "",
                        "/years/" + year.slug() + "/reports/" + report.id())));
        return entries;
    }

    /** A meeting as anybody's calendar shows it. */
    CalendarEntry meeting(YearView year, MeetingSummary meeting, Language language) {
        LocalDate day = Objects.requireNonNull(meeting.date());
        return new CalendarEntry(
                "meeting-" + meeting.id().value(),
                day,
                meeting.time(),
                say("calendar.meeting", language, meeting.theme()),
                meeting.place(),
                "/years/" + year.slug() + "/meetings/" + meeting.no());
    }

    private static CalendarEntry event(YearView year, ActivityFact event) {
        return new CalendarEntry(
                "activity-" + event.id().value(),
                event.from(),
                null,
                event.title(),
                "",
                "/years/" + year.slug() + "/activities/" + event.no());
    }

    private String say(String key, Language language, Object... values) {
        return messages.getMessage(key, values, language.locale());
    }
}
