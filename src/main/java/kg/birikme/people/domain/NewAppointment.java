package kg.birikme.people.domain;

import java.time.LocalDate;
import kg.birikme.people.Office;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * An appointment to be made (R97).
 *
 * @param orderNumber number of the director's order; a must for the chair
 * @param consentOn   day of the meeting at which the members agreed; a must for the chair
 * @param consentNote the meeting in words: its number, how the members agreed
 * @param toDay       last day; a must for an acting chair
 */
public record NewAppointment(
        Office office,
        StaffId staff,
        @Nullable String orderNumber,
        @Nullable LocalDate orderDate,
        @Nullable LocalDate consentOn,
        String consentNote,
        LocalDate fromDay,
        @Nullable LocalDate toDay) {}
