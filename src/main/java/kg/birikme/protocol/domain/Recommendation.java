package kg.birikme.protocol.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.protocol.Addressee;
import kg.birikme.protocol.Party;
import kg.birikme.protocol.RecommendationId;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** A recommendation adopted on an item (R5), proposed until the chair signs the protocol (R6). */
@Entity
@Table(name = "recommendation")
class Recommendation {

    @Id
    private UUID id;

    private UUID protocolId;
    private UUID itemId;
    private int position;
    private String text = "";
    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    private Addressee addressee = Addressee.MEMBERS;

    @Enumerated(EnumType.STRING)
    private @Nullable Party party;

    private @Nullable Integer gradeFrom;
    private @Nullable Integer gradeTo;
    private UUID[] responsible = {};

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Recommendation() {}

    Recommendation(RecommendationId id, UUID protocol, AgendaItemId item, int position, RecommendationText content) {
        this.id = id.value();
        this.protocolId = protocol;
        this.itemId = item.value();
        this.position = position;
        say(content);
    }

    final void say(RecommendationText content) {
        text = content.text();
        due = content.due();
        addressee = content.addressee();
        party = content.party();
        gradeFrom = content.gradeFrom();
        gradeTo = content.gradeTo();
        responsible = content.responsible().stream().map(StaffId::value).toArray(UUID[]::new);
    }

    /** Takes the place of one that was removed before it. */
    void moveTo(int newPosition) {
        position = newPosition;
    }

    RecommendationText content() {
        return new RecommendationText(
                text, addressee, Arrays.stream(responsible).map(StaffId::new).toList(), party, gradeFrom, gradeTo, due);
    }

    RecommendationId id() {
        return new RecommendationId(id);
    }

    UUID itemId() {
        return itemId;
    }

    UUID protocolId() {
        return protocolId;
    }

    int position() {
        return position;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
