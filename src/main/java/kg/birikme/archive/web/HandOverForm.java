package kg.birikme.archive.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.birikme.school.KeptDocument;
import org.jspecify.annotations.Nullable;

/** The chair's signature under the act of transfer, and what goes along. */
record HandOverForm(
        @NotNull UUID id, @Nullable List<KeptDocument.Kind> added, @NotBlank @Size(max = 20_000) String shown,
        @NotBlank @Size(max = 200) String password) {

    /** The same for a page that shows the documents as they are now. */
    HandOverForm showing(String present) {
        return new HandOverForm(id, added, present, "");
    }

    Set<KeptDocument.Kind> chosen() {
        Set<KeptDocument.Kind> chosen = EnumSet.noneOf(KeptDocument.Kind.class);
        if (added != null) {
            chosen.addAll(added);
        }
        return chosen;
    }
}
