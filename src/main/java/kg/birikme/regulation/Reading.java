package kg.birikme.regulation;

import kg.birikme.shared.Language;

/**
 * How a damaged or ambiguous place of the source text is read.
 *
 * @param id A1 to A30
 */
public record Reading(String id, String ky, String ru, String en) {

    public String text(Language language) {
        return switch (language) {
            case KY -> ky;
            case RU -> ru;
            case EN -> en;
        };
    }
}
