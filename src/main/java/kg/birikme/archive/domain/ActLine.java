package kg.birikme.archive.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import kg.birikme.paper.Papers;
import kg.birikme.school.KeptDocument;
import kg.birikme.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A line of the inventory.
 *
 * @param sheets counted by printing the document when it was handed over
 */
@Embeddable
public record ActLine(
        @Enumerated(EnumType.STRING) KeptDocument.Kind kind,
        String number,
        @Nullable LocalDate dated,
        int sheets) {

    static ActLine of(KeptDocument document, Papers printer) {
        int sheets = document.papers().apply(Language.KY).stream()
                .mapToInt(printer::pages)
                .sum();
        return new ActLine(document.kind(), document.number(), document.on(), sheets);
    }

    /** As a page offers it: its sheets are counted when it is handed over. */
    static ActLine uncounted(KeptDocument document) {
        return new ActLine(document.kind(), document.number(), document.on(), 0);
    }

    /** Whether it is still the same document as the one found now; nothing is printed for that. */
    boolean matches(KeptDocument document) {
        return new ActLine(document.kind(), document.number(), document.on(), sheets).equals(this);
    }
}
