package kg.birikme.regulation;

import java.util.List;
import kg.birikme.shared.Language;

/** A section of the regulation with its clauses, in order. */
public record RegulationSection(String id, String ky, String ru, String en, List<RegulationClause> clauses) {

    public RegulationSection {
        clauses = List.copyOf(clauses);
    }

    public String heading(Language language) {
        return switch (language) {
            case KY -> ky;
            case RU -> ru;
            case EN -> en;
        };
    }
}
