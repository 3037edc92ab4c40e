package kg.birikme.protocol.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.birikme.protocol.domain.MinutesText;
import kg.birikme.protocol.domain.Outcome;
import kg.birikme.protocol.domain.ProtocolPage.WrittenItem;
import kg.birikme.protocol.domain.Speech;
import kg.birikme.protocol.domain.Votes;
import kg.birikme.shared.PersonName;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** The minutes of one item: what was heard, who spoke, what became of it, the vote where one was taken. */
public record MinutesForm(
        @Nullable Integer version,
        @Nullable @Size(max = MinutesText.TEXT_MAX) String heard,
        @Nullable @Valid List<Spoken> spoke,
        @Nullable @Size(max = MinutesText.TEXT_MAX) String questions,
        @Nullable @NotNull Outcome outcome,
        @Nullable @Size(max = MinutesText.REASON_MAX) String reason,
        @Nullable @Min(0) Integer inFavour,
        @Nullable @Min(0) Integer against,
        @Nullable @Min(0) Integer abstained) {

    /** Empty rows offered for further speakers. */
    private static final int SPARE_ROWS = 2;

    public MinutesForm {
        spoke = spoke == null ? List.of() : spoke;
    }

    /** One who took the floor: somebody of the staff, or a guest in words. */
    public record Spoken(
            @Nullable UUID staff,
            @Nullable @Size(max = Speech.NAME_MAX) String name,
            @Nullable @Size(max = Speech.WORDS_MAX) String words) {}

    static MinutesForm of(WrittenItem item) {
        MinutesText text = item.text();
        return new MinutesForm(
                item.version(),
                text.heard(),
                text.spoke().stream()
                        .map(speech -> new Spoken(
                                speech.staff(), speech.staff() == null ? speech.name() : "", speech.words()))
                        .toList(),
                text.questions(),
                text.outcome(),
                text.reason(),
                text.votes().inFavour(),
                text.votes().against(),
                text.votes().abstained());
    }

    /** The rows to be shown: those filled in, and a few to spare. */
    List<Spoken> rows() {
        List<Spoken> rows = new ArrayList<>(spoke == null ? List.of() : spoke);
        for (int i = 0; i < SPARE_ROWS; i++) {
            rows.add(new Spoken(null, "", ""));
        }
        return rows;
    }

    List<StaffId> speakers() {
        return (spoke == null ? List.<Spoken>of() : spoke)
                .stream()
                        .map(Spoken::staff)
                        .filter(staff -> staff != null)
                        .map(StaffId::new)
                        .toList();
    }

    MinutesText text(Map<StaffId, PersonName> names) {
        return new MinutesText(
                words(heard),
                (spoke == null ? List.<Spoken>of() : spoke)
                        .stream().map(one -> speech(one, names)).toList(),
                words(questions),
                outcome == null ? Outcome.OPEN : outcome,
                words(reason),
                new Votes(inFavour, against, abstained));
    }

    private static Speech speech(Spoken one, Map<StaffId, PersonName> names) {
        PersonName known = one.staff() == null ? null : names.get(new StaffId(one.staff()));
        return known == null
                ? new Speech(null, words(one.name()), words(one.words()))
                : new Speech(one.staff(), known.signature(), words(one.words()));
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
