package kg.birikme.protocol.domain;

import java.time.LocalDate;
import java.util.List;
import kg.birikme.protocol.Addressee;
import kg.birikme.protocol.Party;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What a recommendation says (R5): the text, who is responsible, by when.
 *
 * @param responsible named persons, in the order of the paper
 * @param party       a whole group, beside or instead of them
 * @param due         may be left open while drafting
 */
public record RecommendationText(
        String text,
        Addressee addressee,
        List<StaffId> responsible,
        @Nullable Party party,
        @Nullable Integer gradeFrom,
        @Nullable Integer gradeTo,
        @Nullable LocalDate due) {

    public static final int TEXT_MAX = 2000;

    public RecommendationText {
        text = KyrgyzText.clean(text);
        responsible = responsible.stream().distinct().toList();
        if (text.isEmpty()) {
            throw new InvalidInput("text", "protocol.refusal.recommendationText");
        }
        if (text.length() > TEXT_MAX) {
            throw new InvalidInput("text", "protocol.refusal.tooLong", TEXT_MAX);
        }
        if (party == Party.CLASS_TEACHERS_OF_GRADES) {
            if (gradeFrom == null || gradeTo == null || gradeFrom < 0 || gradeTo > 12 || gradeTo < gradeFrom) {
                throw new InvalidInput("gradeFrom", "protocol.refusal.grades");
            }
        } else {
            gradeFrom = null;
            gradeTo = null;
        }
    }

    /** Whether anybody is responsible. */
    public boolean hasResponsible() {
        return party != null || !responsible.isEmpty();
    }
}
