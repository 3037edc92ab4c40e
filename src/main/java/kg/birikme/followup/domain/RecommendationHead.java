package kg.birikme.followup.domain;

import java.time.LocalDate;
import kg.birikme.followup.AssignmentStatus;
import kg.birikme.protocol.Addressee;
import kg.birikme.protocol.Party;
import kg.birikme.protocol.RecommendationId;
import org.jspecify.annotations.Nullable;

/**
 * What was adopted and how it stands, as pages show it.
 *
 * @param number    within its protocol: 1.2 is the second of item 1
 * @param dueFirst  the term as signed
 * @param due       the present term
 * @param gradeFrom for class teachers of grades
 */
public record RecommendationHead(
        RecommendationId id,
        int protocolNumber,
        int meetingNo,
        String number,
        String text,
        LocalDate dueFirst,
        LocalDate due,
        Addressee addressee,
        @Nullable Party party,
        @Nullable Integer gradeFrom,
        @Nullable Integer gradeTo,
        AssignmentStatus status,
        Standing standing) {

    /** Whether the term was put off. */
    public boolean extended() {
        return due.isAfter(dueFirst);
    }

    /** Its address below the application's root. */
    public String href(String yearSlug) {
        return href(yearSlug, protocolNumber, number);
    }

    static String href(String yearSlug, int protocolNumber, String number) {
        return "/years/" + yearSlug + "/recommendations/" + protocolNumber + "/" + number;
    }
}
