package kg.birikme.seal.domain;

import java.util.Objects;
import kg.birikme.seal.PaperKind;
import kg.birikme.seal.Seal;
import kg.birikme.seal.SealedPaper.Fate;
import kg.birikme.seal.SealedPaper.Later;
import kg.birikme.seal.SealedPaper.Told;
import kg.birikme.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What is told about a signed paper to whoever has its code.
 *
 * @param code       as printed
 * @param path       the page of it
 * @param paper      absent where nothing is kept of it, or not what was signed
 * @param sealed     the hash when it was signed
 * @param recomputed the hash of what is kept, as it comes out now; absent where nothing is kept
 */
public record Verdict(
        String code,
        String path,
        PaperKind kind,
        Standing standing,
        @Nullable Told paper,
        int position,
        String sealed,
        @Nullable String recomputed) {

    /** How the paper stands. */
    public enum Standing {
        GENUINE(Tone.GOOD),
        CORRECTED(Tone.WARNING),
        ANNULLED(Tone.BAD),
        TAKEN_BACK(Tone.BAD),
        /** Disposed of after its term: its place in the chain is kept, what it said is not. */
        DISPOSED(Tone.NOTE),
        /** Somebody changed what is kept. */
        CHANGED(Tone.BAD);

        private final Tone tone;

        Standing(Tone tone) {
            this.tone = tone;
        }
    }

    /** For colour and symbol. */
    public Tone tone() {
        return standing.tone;
    }

    /** Whether what is kept hashes to what was sealed. */
    public boolean agrees() {
        return Objects.equals(sealed, recomputed);
    }

    /** The sealed hash for the eye. */
    public String sealedShown() {
        return Seal.grouped(sealed);
    }

    /** The hash as it comes out now, for the eye; none where nothing is kept. */
    public @Nullable String recomputedShown() {
        return recomputed == null ? null : Seal.grouped(recomputed);
    }

    /** How a paper stands that is kept as it was sealed: the worst that became of it. */
    static Standing after(Told paper) {
        Standing worst = Standing.GENUINE;
        for (Later later : paper.later()) {
            if (later.fate() == Fate.ANNULLED) {
                return Standing.ANNULLED;
            }
            worst = later.fate() == Fate.TAKEN_BACK ? Standing.TAKEN_BACK : Standing.CORRECTED;
        }
        return worst;
    }
}
