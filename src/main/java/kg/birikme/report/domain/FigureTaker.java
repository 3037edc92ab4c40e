package kg.birikme.report.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import kg.birikme.activity.Activities;
import kg.birikme.activity.ActivityFact;
import kg.birikme.followup.Followups;
import kg.birikme.followup.PersonAnswers;
import kg.birikme.meeting.AttendanceMark;
import kg.birikme.meeting.Meetings;
import kg.birikme.meeting.PersonAttendance;
import kg.birikme.report.ReportKind;
import kg.birikme.school.YearId;
import kg.birikme.school.YearView;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes from the records what a report need not ask its writer for (F10, tables V and 7). Three SQL statements. */
@Component
class FigureTaker {

    private final Meetings meetings;
    private final Activities activities;
    private final Followups followups;

    FigureTaker(Meetings meetings, Activities activities, Followups followups) {
        this.meetings = meetings;
        this.activities = activities;
        this.followups = followups;
    }

    ReportFigures of(YearView year, ReportKind kind, @Nullable Integer quarter, StaffId member) {
        YearId id = year.id();
        Span span = Span.of(year, kind, quarter);
        List<PersonAttendance> attendance = meetings.attendanceOf(id, member).stream()
                .filter(one -> span.contains(one.day()))
                .toList();
        List<ActivityFact> open = activities.ofYear(id).stream()
                .filter(one -> one.open() && one.status().held() && span.contains(one.from()))
                .toList();
        PersonAnswers answers = followups.answersOf(id, member, span.until());
        return new ReportFigures(
                attendance.size(),
                count(attendance, one -> one.mark() == AttendanceMark.PRESENT || one.mark() == AttendanceMark.ONLINE),
                count(open, one -> one.holders().contains(member)),
                count(open, one -> one.visitors().contains(member)),
                answers.given(),
                answers.answered());
    }

    /** The year's open events that took place. One SQL statement. */
    List<ActivityFact> open(YearView year) {
        return activities.ofYear(year.id()).stream()
                .filter(one -> one.open() && one.status().held())
                .toList();
    }

    /** Counts anew what the writer held and came to; the rest stands as on the day it was handed in. */
    static void recount(Report report, YearView year, List<ActivityFact> open) {
        Span span = Span.of(year, report.kind(), report.quarter());
        List<ActivityFact> then =
                open.stream().filter(one -> span.contains(one.from())).toList();
        report.recountOpen(
                count(then, one -> one.holders().contains(report.writer())),
                count(then, one -> one.visitors().contains(report.writer())));
    }

    private static <T> int count(List<T> facts, Predicate<T> counted) {
        return (int) facts.stream().filter(counted).count();
    }

    /** The time of a report; what happens in the holidays behind a quarter counts for it. */
    record Span(LocalDate from, LocalDate until) {

        static Span of(YearView year, ReportKind kind, @Nullable Integer quarter) {
            return switch (kind) {
                case YEAR -> new Span(year.start(), year.end());
                case HALF_YEAR -> new Span(year.start(), year.quarter(3).start().minusDays(1));
                case QUARTER -> quarter(year, quarter == null ? 1 : quarter);
            };
        }

        private static Span quarter(YearView year, int number) {
            LocalDate from = number == 1 ? year.start() : year.quarter(number).start();
            LocalDate until =
                    number == 4 ? year.end() : year.quarter(number + 1).start().minusDays(1);
            return new Span(from, until);
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }
}
