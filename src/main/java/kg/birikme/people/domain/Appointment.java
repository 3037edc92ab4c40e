package kg.birikme.people.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import kg.birikme.people.Office;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** A dated appointment to an office of the association: the chair's and the secretary's rights follow it (R97, B20). */
@Entity
@Table(name = "appointment")
class Appointment {

    private static final Clause LEADERSHIP = Clause.r(97);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Office office;

    private UUID staffId;
    private @Nullable String orderNumber;
    private @Nullable LocalDate orderDate;
    private @Nullable LocalDate consentOn;
    private String consentNote = "";

    @Embedded
    private HeldTerm term;

    private String appointedBy = "";
    private String endedBy = "";

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Appointment() {}

    /**
     * @throws RuleViolation if a chair lacks the order or the members' consent, or an acting chair the last day (R97)
     */
    Appointment(UUID id, NewAppointment details, String appointedBy) {
        this.id = id;
        this.office = details.office();
        this.staffId = details.staff().value();
        this.orderNumber = blankToNull(details.orderNumber());
        this.orderDate = details.orderDate();
        this.consentOn = details.consentOn();
        this.consentNote = KyrgyzText.clean(details.consentNote());
        this.term = new HeldTerm(details.fromDay(), details.toDay());
        this.appointedBy = appointedBy;
        checkChair();
        if (details.toDay() == null && office == Office.ACTING_CHAIR) {
            throw new RuleViolation(LEADERSHIP, "people.refusal.actingNeedsEnd").at("toDay");
        }
    }

    private void checkChair() {
        if (office != Office.CHAIR) {
            return;
        }
        if (orderNumber == null) {
            throw new RuleViolation(LEADERSHIP, "people.refusal.chairNeedsOrder").at("orderNumber");
        }
        if (orderDate == null) {
            throw new RuleViolation(LEADERSHIP, "people.refusal.chairNeedsOrder").at("orderDate");
        }
        if (consentOn == null) {
            throw new RuleViolation(LEADERSHIP, "people.refusal.chairNeedsConsent").at("consentOn");
        }
    }

    /** @throws InvalidInput if the last day lies before the first */
    void lastUntil(LocalDate lastDay, String by) {
        term.lastUntil(lastDay);
        endedBy = by;
    }

    /** Ends now; what has not begun yet is taken back. */
    void endAt(LocalDateTime now, String by) {
        term.endAt(now);
        endedBy = by;
    }

    /** The holder before left at this moment of the first day. */
    void beginAt(LocalDateTime moment) {
        term.beginAt(moment);
    }

    Office office() {
        return office;
    }

    StaffId staff() {
        return new StaffId(staffId);
    }

    HeldTerm term() {
        return term;
    }

    int version() {
        return version == null ? 0 : version;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : KyrgyzText.clean(text);
    }
}
