package kg.birikme.seal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import kg.birikme.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A signed paper as the records keep it now.
 *
 * @param link  what is kept of it, to be hashed again
 * @param basis what it is made of or belongs to, which has to hold too: the protocol of an extract, of a correction
 * @param told  what anybody may know of it; read only where all of that holds, for what was changed tells nothing
 */
public record SealedPaper(SealSource.Link link, List<SealSource.Link> basis, Supplier<Told> told) {

    public SealedPaper {
        basis = List.copyOf(basis);
    }

    /** One that rests on nothing else. */
    public SealedPaper(SealSource.Link link, Supplier<Told> told) {
        this(link, List.of(), told);
    }

    /**
     * What anybody may know who has the code: whose paper it is, its number and day, who signed it, and what became of it. Nothing
     * of what it says, and nobody's name but the signatories'.
     *
     * @param schoolKy    the school's name as sealed, or as kept with it
     * @param facts       number, day and the like, in the order of reading
     * @param signatories who signed, in which office, when
     * @param later       what happened to it afterwards, the first one first
     */
    public record Told(
            String schoolKy, String schoolRu, List<Fact> facts, List<Signatory> signatories, List<Later> later) {

        public Told {
            facts = List.copyOf(facts);
            signatories = List.copyOf(signatories);
            later = List.copyOf(later);
        }

        /** The school's name; there is none in other languages than those of papers. */
        public String school(Language language) {
            return language == Language.KY ? schoolKy : schoolRu;
        }
    }

    /**
     * @param key   the end of the key of its word: {@code number}
     * @param value as printed
     */
    public record Fact(String key, String value) {}

    /**
     * @param office the end of the key of the office's word: {@code CHAIR}; empty where none was sealed
     * @param name   surname and initials on the day
     */
    public record Signatory(String office, String name, LocalDate on) {}

    /** Something that happened to it, and when; absent where it is not known. */
    public record Later(Fate fate, @Nullable LocalDate on) {}

    /** What can become of a signed paper. */
    public enum Fate {
        CORRECTED,
        ANNULLED,
        TAKEN_BACK
    }
}
