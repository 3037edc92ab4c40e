package kg.birikme.meeting.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * How long before a meeting its notice ought to go out (A25).
 *
 * @param workingDays working days between the notice and the meeting, Monday to Friday
 */
record LeadTime(int workingDays) {

    /** Whether a notice of that day comes too late for the meeting; it is sent all the same. */
    boolean late(LocalDate sent, LocalDate meeting) {
        if (!meeting.isAfter(sent)) {
            return workingDays > 0 || meeting.isBefore(sent);
        }
        return between(sent, meeting) < workingDays;
    }

    private static long between(LocalDate sent, LocalDate meeting) {
        return sent.plusDays(1).datesUntil(meeting).filter(LeadTime::isWorkingDay).count();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
