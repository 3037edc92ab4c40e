package kg.birikme.regulation;

import java.util.List;
import kg.birikme.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A clause of the regulation. Words in square brackets are readings of damaged places.
 *
 * @param id R1 to R97, H1 to H3
 * @param ky the source text with its spelling restored
 * @param readings how its damaged places are read; most clauses have none
 */
public record RegulationClause(String id, Weight weight, String ky, String ru, String en, List<Reading> readings) {

    public RegulationClause(
            String id, Weight weight, String ky, String ru, String en, @Nullable List<Reading> readings) {
        this.id = id;
        this.weight = weight;
        this.ky = ky;
        this.ru = ru;
        this.en = en;
        this.readings = readings == null ? List.of() : List.copyOf(readings);
    }

    /** How much a clause asks. */
    public enum Weight {
        /** A plain duty. */
        MUST,
        /** A permission or a function. */
        ROLE,
        /** A goal: nothing to enforce. */
        AIM
    }

    /** The number alone, as readers are told it: 5 of R5. */
    public String number() {
        return id.substring(1);
    }

    public String text(Language language) {
        return switch (language) {
            case KY -> ky;
            case RU -> ru;
            case EN -> en;
        };
    }
}
