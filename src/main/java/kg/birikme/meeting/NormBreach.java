package kg.birikme.meeting;

import java.time.LocalDate;

/**
 * The chair cancelled or moved a meeting although that leaves the quarter or the year below its norm, and said why.
 *
 * @param no      the meeting's number in addresses
 * @param quarter the quarter that the meeting left
 * @param reason  the chair's words
 */
public record NormBreach(MeetingId meeting, int no, int quarter, LocalDate on, String by, String reason) {}
