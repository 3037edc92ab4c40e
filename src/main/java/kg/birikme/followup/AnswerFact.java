package kg.birikme.followup;

import java.time.LocalDate;
import kg.birikme.shared.StaffId;

/**
 * One responsible person's part in a recommendation.
 *
 * @param protocol the number of the protocol that holds it
 * @param number   its number there: 1.2 is the second of item 1
 * @param due      by when, an extension counted in
 */
public record AnswerFact(
        StaffId person,
        int protocol,
        String number,
        String text,
        LocalDate due,
        AnswerState state,
        AssignmentStatus status) {}
