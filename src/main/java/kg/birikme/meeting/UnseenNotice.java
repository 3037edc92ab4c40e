package kg.birikme.meeting;

import java.time.LocalDate;

/**
 * A notice that the deputy for methodical work has not acknowledged (R4).
 *
 * @param no     the meeting's number in addresses
 * @param date   the meeting's day
 * @param sentOn the day it was sent
 * @param late   whether it was sent later than the school's lead time (A25)
 */
public record UnseenNotice(MeetingId meeting, int no, LocalDate date, LocalDate sentOn, boolean late) {}
