package kg.birikme.protocol.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A vote, where one was taken: the regulation asks for none (A24). */
@Embeddable
public record Votes(
        @Nullable @Column(name = "votes_for") Integer inFavour,
        @Nullable @Column(name = "votes_against") Integer against,
        @Nullable @Column(name = "votes_abstained") Integer abstained) {

    /** No vote was taken. */
    public static final Votes NONE = new Votes(null, null, null);

    /** Whether a vote was taken. */
    public boolean taken() {
        return inFavour != null || against != null || abstained != null;
    }
}
