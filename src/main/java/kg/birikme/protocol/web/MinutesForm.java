package kg.birikme.protocol.web;

import static kg.birikme.shared.KyrgyzText.said;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kg.birikme.protocol.domain.MinutesText;
import kg.birikme.protocol.domain.Outcome;
import kg.birikme.protocol.domain.ProtocolPage.WrittenItem;
import kg.birikme.protocol.domain.Speech;
import kg.birikme.protocol.domain.Votes;
import kg.birikme.web.SelfSaving;
import org.jspecify.annotations.Nullable;

/** The minutes of one item (R10). */
public record MinutesForm(
        @Nullable Integer version,
        @Nullable String heard,
        @Nullable List<Row> spoke,
        @Nullable String questions,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable Integer votesFor,
        @Nullable Integer votesAgainst,
        @Nullable Integer votesAbstained)
        implements SelfSaving.Words {

    private static final int SPARE = 2;

    /** Somebody who took the floor; an empty row is left out. */
    public record Row(@Nullable String who, @Nullable String words) {

        private static final Row EMPTY = new Row("", "");

        private boolean isBlank() {
            return (who == null || who.isBlank()) && (words == null || words.isBlank());
        }

        Speech speech() {
            return new Speech(null, said(who), said(words));
        }
    }

    /** As written so far; an item that nobody has written on is proposed as considered, as most are. */
    static MinutesForm of(WrittenItem item) {
        MinutesText text = item.text();
        return new MinutesForm(
                item.version(),
                text.heard(),
                text.spoke().stream()
                        .map(said -> new Row(said.name(), said.words()))
                        .toList(),
                text.questions(),
                text.outcome() == Outcome.OPEN ? Outcome.CONSIDERED : text.outcome(),
                text.reason(),
                text.votes().inFavour(),
                text.votes().against(),
                text.votes().abstained());
    }

    /** What was typed, and rows to go on in. */
    public List<Row> lines() {
        List<Row> lines = new ArrayList<>(spoke == null ? List.of() : spoke);
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        for (int i = 0; i < SPARE; i++) {
            lines.add(Row.EMPTY);
        }
        return lines;
    }

    /** Whether there is something in the part that most items have no use for. */
    public boolean further() {
        return questions != null && !questions.isBlank()
                || votesFor != null
                || votesAgainst != null
                || votesAbstained != null;
    }

    @Override
    public int carried() {
        return Objects.requireNonNullElse(version, -1);
    }

    @Override
    public List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(said(heard)));
        text().spoke().forEach(one -> texts.add(one.name() + " — " + one.words()));
        texts.add(said(questions));
        return texts;
    }

    MinutesText text() {
        return new MinutesText(
                said(heard),
                spoke == null ? List.of() : spoke.stream().map(Row::speech).toList(),
                said(questions),
                outcome == null ? Outcome.OPEN : outcome,
                said(reason),
                new Votes(votesFor, votesAgainst, votesAbstained));
    }
}
