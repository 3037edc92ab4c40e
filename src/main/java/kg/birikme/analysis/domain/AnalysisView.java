package kg.birikme.analysis.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kg.birikme.paper.SystemMark;
import kg.birikme.seal.CanonicalForm;
import kg.birikme.seal.Seal;
import kg.birikme.seal.Signed;
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
        AnalysisContent content = CanonicalForm.read(Objects.requireNonNull(row.content()), AnalysisContent.class);
        @Nullable Signed signed = content.signed();
        return new AnalysisView(
                content,
                new Signature(
                        signed == null ? Objects.requireNonNull(row.signedName()) : signed.name(),
                        signed == null ? Objects.requireNonNull(row.signedAt()) : signed.at(),
                        Objects.requireNonNull(row.signedOn()),
                        row.position(),
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
     * @param position the place in the school's chain of signatures
     * @param holds    whether the frozen content still agrees with its hash
     */
    public record Signature(String name, Instant at, LocalDate on, int position, String hash, boolean holds) {

        /** As papers print it. */
        SystemMark mark() {
            return new SystemMark(name, on, new SystemMark.Link(position, Seal.shortly(hash)));
        }
    }
}
