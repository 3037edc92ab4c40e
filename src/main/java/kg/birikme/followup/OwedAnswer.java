package kg.birikme.followup;

import java.time.LocalDate;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.shared.StaffId;

/**
 * An answer that a person has not given yet.
 *
 * @param number its number within the protocol, as in 1.2
 * @param due    the present term, an extension counted in
 * @param href   where to answer, below the application's root
 */
public record OwedAnswer(
        RecommendationId id, StaffId person, int protocolNumber, String number, LocalDate due, String href) {}
