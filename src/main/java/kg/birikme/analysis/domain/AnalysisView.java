package kg.birikme.analysis.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kg.birikme.seal.CanonicalForm;
import kg.birikme.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis says, who signed it and who has read it: page and paper are made from it.
 *
 * @param signature none on a draft
 * @param seen      chair and director, once they have read it
 */
public record AnalysisView(AnalysisContent content, @Nullable Signature signature, List<Seen> seen) {

    public AnalysisView {
        seen = List.copyOf(seen);
    }

    /** What was frozen, never the live tables. */
    static AnalysisView signed(AnalysisRow row) {
        return new AnalysisView(
                CanonicalForm.read(Objects.requireNonNull(row.content()), AnalysisContent.class),
                new Signature(
                        Objects.requireNonNull(row.signedName()),
                        Objects.requireNonNull(row.signedAt()),
                        Objects.requireNonNull(row.signedOn()),
                        Objects.requireNonNull(row.hash()),
                        row.holds()),
                row.seen());
    }

    /** Who has read it in the office. */
    public Optional<Seen> seenBy(Role office) {
        return seen.stream().filter(one -> one.office() == office).findFirst();
    }

    /**
     * The deputy's signature.
     *
     * @param holds whether the frozen content still agrees with its hash
     */
    public record Signature(String name, Instant at, LocalDate on, String hash, boolean holds) {}
}
