package kg.birikme.protocol;

import java.time.Instant;
import kg.birikme.school.YearId;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.Trace;
import kg.birikme.shared.Traced;

/** The chair annulled a signed protocol with a reason: its number and text stay, its recommendations fall (B12). */
public record ProtocolAnnulled(
        ProtocolId protocol, YearId year, String printedNumber, StaffId annulledBy, String by, String reason, Instant at)
        implements Traced {

    @Override
    public Trace trace() {
        return Trace.of("protocol.trace.annulled", "/years/#" + year.value() + "/protocols", printedNumber);
    }
}
