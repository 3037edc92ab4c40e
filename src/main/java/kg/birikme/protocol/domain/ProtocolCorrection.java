package kg.birikme.protocol.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kg.birikme.protocol.ProtocolId;
import kg.birikme.protocol.domain.CorrectionService.Correction.Kind;
import kg.birikme.seal.Sealed;

/** An addendum to a signed protocol, or its annulment: signed like the protocol itself, never changed (B12). */
@Entity
@Table(name = "protocol_correction")
class ProtocolCorrection {

    @Id
    private UUID id;

    private UUID protocolId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String text;

    @Embedded
    private Sealed sealed;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ProtocolCorrection() {}

    ProtocolCorrection(UUID id, ProtocolId protocol, Kind kind, String text, Sealed sealed) {
        this.id = id;
        this.protocolId = protocol.value();
        this.kind = kind;
        this.text = text;
        this.sealed = sealed;
    }
}
