package kg.birikme.protocol.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A vote, where one was taken: the regulation asks for none (A24). */
@Embeddable
public record Votes(
        @Nullable @Column(name = "votes_for") Integer inFavour,
        @Nullable @Column(name = "votes_against") Integer against,
        @Nullable @Column(name = "votes_abstained") Integer abstained) {

    /** No vote was taken. */
    public static final Votes NONE = new Votes(null, null, null);

    /** How many voted. */
    public int count() {
        return Stream.of(inFavour, against, abstained)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Whether a vote was taken. */
    public boolean taken() {
        return inFavour != null || against != null || abstained != null;
    }
}
