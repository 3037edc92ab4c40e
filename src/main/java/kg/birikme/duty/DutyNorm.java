package kg.birikme.duty;

import java.time.LocalDate;

/**
 * How much the association asks of each member in a year (A26): the regulation names no numbers.
 *
 * @param programmes        self-education programmes: one, or none
 * @param meetingPercent    share of the meetings, excused absences left out
 * @param seminars          seminars visited, as far as the year had any
 * @param held              open events held
 * @param visited           open events visited
 * @param analysisDays      days after an open event within which its self-analysis is handed in
 * @param programmesDue     until when the year's programmes are handed in
 * @param yearAnalysisDue   until when the year's self-analyses are handed in
 * @param version           of the setting; 0 where the school has never changed it
 */
public record DutyNorm(
        int programmes,
        int meetingPercent,
        int seminars,
        int held,
        int visited,
        int analysisDays,
        LocalDate programmesDue,
        LocalDate yearAnalysisDue,
        int version) {}
