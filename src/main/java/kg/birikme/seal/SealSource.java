package kg.birikme.seal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A module's part of the school's chain of signatures: all parts are read together when the chain is proved. */
@FunctionalInterface
public interface SealSource {

    /** What the module signed, in any order. One SQL statement. */
    List<Link> links();

    /**
     * A link as it is kept.
     *
     * @param content what was signed; none where the record was disposed of after its term: its hash still binds the next one
     */
    record Link(int position, String previousHash, @Nullable String content, String hash) {

        /** The hash as it comes out now; none where nothing is kept of the content. */
        public @Nullable String recomputed() {
            return content == null ? null : Seal.hash(previousHash, content);
        }

        /** Whether the hash is that of the content. */
        public boolean holds() {
            return content == null || new Seal(position, previousHash, content, hash).holds();
        }
    }
}
