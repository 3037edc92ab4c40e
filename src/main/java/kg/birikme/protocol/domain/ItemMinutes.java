package kg.birikme.protocol.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.birikme.meeting.AgendaItemId;
import org.jspecify.annotations.Nullable;

/** The minutes of one item, saved on their own so that two writers of one protocol seldom meet. */
@Entity
@Table(name = "item_minutes")
@IdClass(ItemMinutes.Key.class)
class ItemMinutes {

    /** The version that a form carries where nothing has been written yet. */
    static final int UNWRITTEN = -1;

    @Id
    private UUID id;

    @Id
    private UUID protocolId;

    private String heard = "";

    /** What stands there was proposed by the program, and nobody has saved it yet. */
    private boolean prefilled;

    private String questions = "";

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.OPEN;

    private String reason = "";

    @Embedded
    private @Nullable Votes votes;

    @ElementCollection
    @CollectionTable(
            name = "spoke",
            joinColumns = {
                @JoinColumn(name = "item_id", referencedColumnName = "id"),
                @JoinColumn(name = "protocol_id", referencedColumnName = "protocolId")
            })
    @OrderColumn(name = "position")
    private List<Spoke> spoke = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    /** An item has its minutes in each protocol of its meeting: in the annulled one, and in the one in its place. */
    record Key(UUID id, UUID protocolId) {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ItemMinutes() {}

    ItemMinutes(AgendaItemId item, UUID protocol) {
        this.id = item.value();
        this.protocolId = protocol;
    }

    void write(MinutesText text) {
        heard = text.heard();
        prefilled = false;
        questions = text.questions();
        outcome = text.outcome();
        reason = text.reason();
        votes = text.votes();
        List<Spoke> said = text.spoke().stream()
                .map(speech -> new Spoke(speech.staff(), speech.name(), speech.words()))
                .toList();
        if (!said.equals(spoke)) {
            spoke.clear();
            spoke.addAll(said);
        }
    }

    /** Whether exactly this is written already: a second click. */
    boolean says(MinutesText text) {
        Votes kept = votes == null ? Votes.NONE : votes;
        List<Speech> said = spoke.stream()
                .map(one -> new Speech(one.staffId(), one.name(), one.words()))
                .toList();
        return version != null && text.equals(new MinutesText(heard, said, questions, outcome, reason, kept));
    }

    /** Whether nobody has written here yet, though the row is there because a recommendation needed it. */
    boolean untouched() {
        return heard.isEmpty() && questions.isEmpty() && spoke.isEmpty() && outcome == Outcome.OPEN;
    }

    void heardAtFirst(String proposal) {
        heard = proposal;
        prefilled = true;
    }

    Outcome outcome() {
        return outcome;
    }

    String reason() {
        return reason;
    }

    UUID protocolId() {
        return protocolId;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
