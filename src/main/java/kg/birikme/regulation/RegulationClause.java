package kg.birikme.regulation;

import kg.birikme.shared.Language;

/**
 * A clause of the regulation. Words in square brackets are readings of damaged places.
 *
 * @param id R1 to R97, H1 to H3
 * @param ky the source text with its spelling restored
 */
public record RegulationClause(String id, Weight weight, String ky, String ru, String en) {

    /** How much a clause asks. */
    public enum Weight {
        /** A plain duty. */
        MUST,
        /** A permission or a function. */
        ROLE,
        /** A goal: nothing to enforce. */
        AIM
    }

    public String text(Language language) {
        return switch (language) {
            case KY -> ky;
            case RU -> ru;
            case EN -> en;
        };
    }
}
