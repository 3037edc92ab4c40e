package kg.birikme.search.domain;

import java.util.List;
import kg.birikme.web.Paging;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param typed  what was typed, tidied
 * @param kind   the one kind that is shown; null where all are
 * @param groups what was found of each kind, in the order of the kinds; empty ones are left out
 * @param paging where the list of one kind stands; null where all are shown
 */
public record SearchPage(
        String typed, @Nullable SearchKind kind, List<Group> groups, @Nullable Paging paging) {

    /** Shorter than this finds everything, hence nothing. */
    public static final int SHORTEST = 2;

    /** What was found of one kind, the best first. */
    public record Group(SearchKind kind, int total, List<Hit> hits) {

        /** Whether there are more than are shown. */
        public boolean more() {
            return total > hits.size();
        }
    }

    /** Whether enough was typed to look for. */
    public boolean asked() {
        return typed.length() >= SHORTEST;
    }
}
