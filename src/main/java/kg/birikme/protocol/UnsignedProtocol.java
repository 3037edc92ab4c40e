package kg.birikme.protocol;

import java.time.LocalDate;

/**
 * A held meeting whose protocol is not signed yet (R10, B14).
 *
 * @param meetingNo the meeting's number in addresses
 * @param number    the protocol's number
 * @param withoutRecommendation items considered on which nothing is recommended yet (R5)
 */
public record UnsignedProtocol(int meetingNo, int number, LocalDate meetingDate, int withoutRecommendation) {}
