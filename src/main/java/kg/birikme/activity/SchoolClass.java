package kg.birikme.activity;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Objects;
import kg.birikme.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** For whom an activity is: one class «7-А», grades «1–4», or nobody in particular. */
@Embeddable
public class SchoolClass {

    private @Nullable Integer gradeFrom;
    private @Nullable Integer gradeTo;
    private @Nullable String letter;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected SchoolClass() {}

    private SchoolClass(@Nullable Integer gradeFrom, @Nullable Integer gradeTo, @Nullable String letter) {
        this.gradeFrom = gradeFrom;
        this.gradeTo = gradeTo;
        this.letter = letter;
    }

    /** No class is meant. */
    public static SchoolClass none() {
        return new SchoolClass(null, null, null);
    }

    /**
     * @param to     the last grade; none for a single one
     * @param letter of the class; empty where whole grades are meant
     * @throws InvalidInput if grades are out of order, or a letter is given to several
     */
    public static SchoolClass of(@Nullable Integer from, @Nullable Integer to, String letter) {
        String sign = letter.strip().toUpperCase(Locale.ROOT);
        if (from == null) {
            if (to != null || !sign.isEmpty()) {
                throw new InvalidInput("gradeFrom", "activity.invalid.gradeMissing");
            }
            return none();
        }
        int last = to == null ? from : to;
        if (from < 0 || last > 12 || last < from) {
            throw new InvalidInput("gradeFrom", "activity.invalid.grades");
        }
        if (!sign.isEmpty() && last != from || sign.length() > 2) {
            throw new InvalidInput("letter", "activity.invalid.letter");
        }
        return new SchoolClass(from, last, sign.isEmpty() ? null : sign);
    }

    static SchoolClass stored(@Nullable Integer from, @Nullable Integer to, @Nullable String letter) {
        return new SchoolClass(from, to, letter);
    }

    /** Whether some class is meant by both. */
    public boolean meets(SchoolClass other) {
        if (gradeFrom == null || gradeTo == null || other.gradeFrom == null || other.gradeTo == null) {
            return false;
        }
        boolean sameLetter = letter == null || other.letter == null || letter.equals(other.letter);
        return gradeFrom <= other.gradeTo && other.gradeFrom <= gradeTo && sameLetter;
    }

    /** As on paper: «7-А», «1–4», «9»; empty where no class is meant. */
    public String label() {
        if (gradeFrom == null) {
            return "";
        }
        if (letter != null) {
            return gradeFrom + "-" + letter;
        }
        return Objects.equals(gradeFrom, gradeTo) ? gradeFrom.toString() : gradeFrom + "–" + gradeTo;
    }

    /** The key of the words around the label where it stands alone: «5–9-класстар». */
    public String wordsKey() {
        return letter != null
                ? "activity.class.one"
                : Objects.equals(gradeFrom, gradeTo) ? "activity.class.grade" : "activity.class.grades";
    }

    /** Whether one class is meant, and not several or none. */
    public boolean one() {
        return letter != null;
    }

    public @Nullable Integer gradeFrom() {
        return gradeFrom;
    }

    public @Nullable Integer gradeTo() {
        return gradeTo;
    }

    public @Nullable String letter() {
        return letter;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SchoolClass that
                && Objects.equals(gradeFrom, that.gradeFrom)
                && Objects.equals(gradeTo, that.gradeTo)
                && Objects.equals(letter, that.letter);
    }

    @Override
    public int hashCode() {
        return Objects.hash(gradeFrom, gradeTo, letter);
    }
}
