package kg.birikme.report.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kg.birikme.report.domain.AssociationPages.Council;
import org.jspecify.annotations.Nullable;

/** The report to the pedagogical council (R21). */
record CouncilForm(
        @NotNull @Nullable Integer version,
        @Nullable LocalDate heldOn,
        @Nullable @Size(max = 20) String protocolNumber,
        @Nullable @Size(max = 4000) String words,
        @Nullable @Size(max = 2000) String outcome) {

    static CouncilForm of(Council council) {
        return new CouncilForm(
                council.version(), council.heldOn(), council.protocolNumber(), council.words(), council.outcome());
    }

    static CouncilForm blank() {
        return new CouncilForm(0, null, "", "", "");
    }
}
