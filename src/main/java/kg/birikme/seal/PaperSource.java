package kg.birikme.seal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import kg.birikme.paper.PaperBuilder.Paper;
import kg.birikme.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A module's signed papers, for whoever asks whether one is genuine. Nobody is signed in then: what is asked for here is told to
 * anybody, within the paper's school.
 *
 * @param kinds  which the module has
 * @param finder what the records say of it; nothing where it is no longer kept. One SQL statement.
 * @param prints the paper as it is printed today, then as before what was added to it; nothing where it has no paper of its own
 */
public record PaperSource(
        Set<PaperKind> kinds,
        Function<Wanted, Optional<SealedPaper>> finder,
        BiFunction<Wanted, Language, List<Paper>> prints) {

    public PaperSource {
        kinds = Set.copyOf(kinds);
    }

    /**
     * Which paper is asked for.
     *
     * @param link what the chain itself keeps of it; absent where the module does
     */
    public record Wanted(PaperKind kind, UUID record, SealSource.@Nullable Link link) {}
}
