package kg.birikme.school;

import java.util.Optional;

/** A module's document of a year that goes into storage (R12). */
public interface KeptDocuments {

    /** Which line of the act it is. */
    KeptDocument.Kind kind();

    /** The year's document, if there is one; read as the actor, printed only when its sheets are asked for. */
    Optional<KeptDocument> of(YearView year);
}
