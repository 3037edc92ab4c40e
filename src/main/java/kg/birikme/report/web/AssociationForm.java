package kg.birikme.report.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kg.birikme.report.domain.AssociationPages.AssociationPage;
import org.jspecify.annotations.Nullable;

/** The chair's words to the sections of F13a. */
record AssociationForm(
        @NotNull @Nullable Integer version, @Nullable List<@Size(max = 4000) String> words, @Nullable Integer heardAt) {

    private static final int SECTIONS = 9;

    /** Always as many words as there are sections: faults are looked for at each. */
    AssociationForm {
        List<String> nine = new ArrayList<>(Objects.requireNonNullElse(words, List.of()));
        while (nine.size() < SECTIONS) {
            nine.add("");
        }
        words = nine;
    }

    static AssociationForm of(AssociationPage page) {
        return new AssociationForm(page.version(), page.words(), page.heardAt());
    }

    /** What is said in the section, from 0. */
    public String word(int at) {
        return at < said().size() ? said().get(at) : "";
    }

    List<String> said() {
        return Objects.requireNonNull(words);
    }
}
