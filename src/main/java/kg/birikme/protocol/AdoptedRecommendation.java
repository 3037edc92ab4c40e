package kg.birikme.protocol;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation that the chair's signature put in force.
 *
 * @param number      within the protocol: 1.2 is the second of item 1
 * @param responsible the persons named
 * @param party       the group, where one is responsible
 * @param gradeFrom   for class teachers of grades
 * @param gradeTo     for class teachers of grades
 */
public record AdoptedRecommendation(
        RecommendationId id,
        String number,
        String text,
        LocalDate due,
        Addressee addressee,
        List<StaffId> responsible,
        @Nullable Party party,
        @Nullable Integer gradeFrom,
        @Nullable Integer gradeTo) {

    public AdoptedRecommendation {
        responsible = List.copyOf(responsible);
    }
}
