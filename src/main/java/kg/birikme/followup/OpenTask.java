package kg.birikme.followup;

import java.time.LocalDate;
import kg.birikme.protocol.RecommendationId;

/**
 * A recommendation that waits for a person's answer.
 *
 * @param protocolNumber the protocol that holds it
 * @param number         its number there: 1.2 is the second of item 1
 * @param due            the present term, an extension counted in
 * @param overdue        whether the term has passed
 * @param dueSoon        whether the term is near, by the school's setting
 * @param sentBack       why the chair sent the last answer back; empty where that did not happen
 * @param href           where to answer, below the application's root
 */
public record OpenTask(
        RecommendationId id,
        int protocolNumber,
        String number,
        String text,
        LocalDate due,
        boolean overdue,
        boolean dueSoon,
        String sentBack,
        String href) {}
