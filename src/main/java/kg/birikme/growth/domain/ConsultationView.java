package kg.birikme.growth.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.growth.ConsultationKind;
import kg.birikme.growth.domain.ConsultationService.Given;
import kg.birikme.school.YearView;
import kg.birikme.shared.StaffId;
import kg.birikme.web.HistoryLine;

/**
 * A consultation as its page shows it.
 *
 * @param withdrawn whether it was taken back as written down by mistake: it counts nowhere
 * @param may       what the reader may do
 * @param steps     what was done to it, the newest first
 */
public record ConsultationView(
        UUID id,
        YearView year,
        Given given,
        boolean withdrawn,
        int version,
        ConsultationPermissions may,
        List<HistoryLine> steps) {

    /** Whether the reader corrects it or takes it back. */
    public boolean mayChange() {
        return may.mayChange(given.by(), withdrawn);
    }

    public LocalDate day() {
        return given.day();
    }

    public ConsultationKind kind() {
        return given.kind();
    }

    public StaffId by() {
        return given.by();
    }
}
