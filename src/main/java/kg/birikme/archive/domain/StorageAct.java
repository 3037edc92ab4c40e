package kg.birikme.archive.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.school.SchoolProfile;
import kg.birikme.school.YearView;
import kg.birikme.seal.Sealed;
import kg.birikme.shared.Clause;
import kg.birikme.shared.Language;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** The act of transfer to storage (R12, form F14): handed over by the chair, accepted by the deputy, then for good. */
@Entity
@Table(name = "storage_act")
class StorageAct {

    private static final Clause STORAGE = Clause.r(12);

    @Id
    private UUID id;

    private UUID yearId;
    private int series;
    private int number;
    private LocalDate drawnOn;
    private String placeKy = "";
    private String placeRu = "";
    private @Nullable String schoolKy;
    private @Nullable String schoolRu;
    private UUID handedBy;
    private String handedName = "";
    private Instant handedAt;
    private @Nullable Integer keepYears;
    private @Nullable LocalDate keepUntil;
    private @Nullable UUID acceptedBy;
    private @Nullable String acceptedName;
    private @Nullable Instant acceptedAt;

    @ElementCollection
    @CollectionTable(name = "storage_act_line", joinColumns = @JoinColumn(name = "act_id"))
    @OrderColumn(name = "position")
    private List<ActLine> lines = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected StorageAct() {}

    /** The number of an act, the day on which it is drawn up, and the school on that day. */
    record Drawn(int number, LocalDate on, SchoolProfile school) {}

    /** The chair has handed over, with that signature. */
    StorageAct(UUID id, YearView year, Drawn drawn, List<ActLine> lines, Sealed chair) {
        this.id = id;
        this.yearId = year.id().value();
        this.series = drawn.on().getYear();
        this.number = drawn.number();
        this.drawnOn = drawn.on();
        this.placeKy = drawn.school().placeKy();
        this.placeRu = drawn.school().placeRu();
        this.schoolKy = drawn.school().fullName(Language.KY);
        this.schoolRu = drawn.school().fullName(Language.RU);
        this.handedBy = chair.signedBy();
        this.handedName = chair.signedName();
        this.handedAt = chair.signedAt();
        this.lines.addAll(lines);
    }

    /**
     * The deputy has accepted, with that signature: the term begins.
     *
     * @throws RuleViolation if it is accepted already, or the one who handed over would accept
     */
    void accept(StorageService.Term term, Sealed deputy) {
        requireOpen();
        if (deputy.isBy(handedBy())) {
            throw new RuleViolation(STORAGE, "archive.refusal.samePerson");
        }
        this.keepYears = term.years();
        this.keepUntil = term.until();
        this.acceptedBy = deputy.signedBy();
        this.acceptedName = deputy.signedName();
        this.acceptedAt = deputy.signedAt();
    }

    /** @throws RuleViolation if it is accepted: then nothing changes it */
    void requireOpen() {
        if (acceptedAt != null) {
            throw new RuleViolation(STORAGE, "archive.refusal.accepted");
        }
    }

    boolean acceptedBy(StaffId person) {
        return Objects.equals(acceptedBy, person.value());
    }

    StaffId handedBy() {
        return new StaffId(handedBy);
    }

    int number() {
        return number;
    }

    UUID id() {
        return id;
    }

    List<ActLine> lines() {
        return List.copyOf(lines);
    }

    int version() {
        return version == null ? 0 : version;
    }
}
