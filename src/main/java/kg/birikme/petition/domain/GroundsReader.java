package kg.birikme.petition.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kg.birikme.activity.Activities;
import kg.birikme.activity.ActivityFact;
import kg.birikme.growth.Growth;
import kg.birikme.meeting.AttendanceMark;
import kg.birikme.meeting.Meetings;
import kg.birikme.meeting.PersonAttendance;
import kg.birikme.report.ReportFact;
import kg.birikme.report.Reports;
import kg.birikme.school.YearView;
import kg.birikme.shared.Language;
import kg.birikme.shared.StaffId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Reads what the year's records say for a person: the grounds that a petition begins with, so that nobody counts by hand (F15,
 * point 5). Its words are Kyrgyz, as those of all records. Five SQL statements.
 */
@Component
class GroundsReader {

    private static final int TITLES = 5;

    private final Activities activities;
    private final Meetings meetings;
    private final Growth growth;
    private final Reports reports;
    private final MessageSource messages;

    GroundsReader(Activities activities, Meetings meetings, Growth growth, Reports reports, MessageSource messages) {
        this.activities = activities;
        this.meetings = meetings;
        this.growth = growth;
        this.reports = reports;
        this.messages = messages;
    }

    /** A line for each kind of thing that is known; nothing of what she did none of. */
    String of(YearView year, StaffId person) {
        List<String> lines = new ArrayList<>();
        List<ActivityFact> events = activities.ofYear(year.id()).stream()
                .filter(event -> event.status().held())
                .toList();
        List<ActivityFact> held = events.stream()
                .filter(event ->
                        event.holders().contains(person) && !event.kind().visit())
                .toList();
        if (!held.isEmpty()) {
            lines.add(say("held", held.size()) + " ("
                    + held.stream()
                            .limit(TITLES)
                            .map(event -> "«" + event.title() + "»")
                            .collect(Collectors.joining(", "))
                    + (held.size() > TITLES ? ", …)" : ")"));
        }
        add(
                lines,
                "visited",
                events.stream()
                        .filter(event -> event.open() && event.visitors().contains(person))
                        .count());
        List<PersonAttendance> came = meetings.attendanceOf(year.id(), person);
        if (!came.isEmpty()) {
            lines.add(say("meetings", came.stream().filter(GroundsReader::there).count(), came.size()));
        }
        add(lines, "talks", meetings.talksOf(year.id(), person).size());
        add(
                lines,
                "help",
                growth.consultations(year).stream()
                        .filter(help -> help.by().equals(person))
                        .count());
        List<ReportFact> accepted = reports.ofYear(year.id()).stream()
                .filter(report -> report.member().equals(person) && report.acceptedOn() != null)
                .toList();
        add(lines, "reports", accepted.size());
        add(
                lines,
                "achievements",
                accepted.stream().mapToInt(ReportFact::achievements).sum());
        return lines.isEmpty() ? "" : say("year", year.label()) + "\n" + String.join("\n", lines);
    }

    private static boolean there(PersonAttendance one) {
        return one.mark() == AttendanceMark.PRESENT || one.mark() == AttendanceMark.ONLINE;
    }

    private void add(List<String> lines, String what, long count) {
        if (count > 0) {
            lines.add(say(what, count));
        }
    }

    private String say(String what, Object... values) {
        Object[] printed = new Object[values.length];
        for (int at = 0; at < values.length; at++) {
            printed[at] = String.valueOf(values[at]);
        }
        return messages.getMessage("petition.known." + what, printed, Language.KY.locale());
    }
}
