package kg.birikme.growth;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.birikme.shared.SchoolDates;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A course that somebody took (R36).
 *
 * @param hours       how many; none where it is not known
 * @param certificate the certificate's number; empty where there is none
 */
public record CourseFact(
        UUID id,
        StaffId person,
        String name,
        String place,
        @Nullable Integer hours,
        LocalDate from,
        LocalDate until,
        String certificate) {

    /** In one line, in no language: «Медиация негиздери, Ош, 02.11.2026–06.11.2026, № 118». */
    public String line() {
        String days = from.equals(until)
                ? SchoolDates.shortDate(from)
                : SchoolDates.shortDate(from) + "–" + SchoolDates.shortDate(until);
        return Stream.of(name, place, days, certificate.isEmpty() ? "" : "№ " + certificate)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
