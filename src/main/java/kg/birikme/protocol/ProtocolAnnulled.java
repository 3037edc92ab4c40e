package kg.birikme.protocol;

import java.time.Instant;
import kg.birikme.school.YearId;

/** The chair annulled a signed protocol with a reason: its number and text stay, its recommendations fall (B12). */
public record ProtocolAnnulled(ProtocolId protocol, YearId year, int number, String by, String reason, Instant at) {}
