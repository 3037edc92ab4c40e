package kg.birikme.school;

import java.util.Optional;
import java.util.function.Function;

/**
 * A module's document of a year that goes into storage (R12).
 *
 * @param kind   which line of the act it is
 * @param reader the year's document, if there is one; read as the actor, its papers made only when they are asked for
 */
public record KeptDocuments(KeptDocument.Kind kind, Function<YearView, Optional<KeptDocument>> reader) {

    /** The year's document, if there is one. */
    public Optional<KeptDocument> of(YearView year) {
        return reader.apply(year);
    }
}
