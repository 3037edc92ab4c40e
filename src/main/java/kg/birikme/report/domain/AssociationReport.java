package kg.birikme.report.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.report.ReportStatus;
import kg.birikme.school.YearId;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The association's report of the year (R12, F13a): the chair's words, heard at a meeting, accepted by the deputy. */
@Entity
@Table(name = "association_report")
class AssociationReport {

    static final Clause CLAUSE = Clause.r(12);
    /** Sections of F13a: 1 to 7 and 9 to 10 of the year-end analysis. */
    static final int SECTIONS = 9;

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID yearId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> words = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<Integer> figures;

    private @Nullable Integer heardAt;

    @Enumerated(EnumType.STRING)
    private ReportStatus status = ReportStatus.DRAFT;

    private @Nullable Instant submittedAt;
    private String remark = "";
    private String submittedByName = "";
    private String decidedByName = "";
    private @Nullable Instant acceptedAt;

    @Embedded
    private @Nullable AcceptedSheet sheet;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected AssociationReport() {}

    AssociationReport(UUID id, YearId year) {
        this.id = id;
        this.yearId = year.value();
        write(List.of());
    }

    /** @throws RuleViolation if it is in the deputy's hands */
    void write(List<String> said) {
        if (!status.editable()) {
            throw new RuleViolation(CLAUSE, "report.refusal.handedIn");
        }
        words = nine(said);
    }

    /**
     * @param number of the meeting that heard it; one that was held
     * @throws RuleViolation if achievements or shortcomings have no words, or no meeting heard it
     */
    void submit(@Nullable Integer number, AssociationFigures computed, String byName, Instant now) {
        for (int at : List.of(SECTIONS - 2, SECTIONS - 1)) {
            if (words.get(at).isEmpty()) {
                throw new RuleViolation(CLAUSE, "report.refusal.section").at("words[" + at + "]");
            }
        }
        if (number == null) {
            throw new RuleViolation(CLAUSE, "report.refusal.heardAt").at("heardAt");
        }
        become(ReportStatus.SUBMITTED);
        heardAt = number;
        figures = computed.stored();
        submittedAt = now;
        submittedByName = byName;
    }

    /**
     * The chair goes on writing; a return and its remark stand.
     *
     * @throws RuleViolation if it was accepted
     */
    void withdraw() {
        boolean returned = !remark.isEmpty();
        become(returned ? ReportStatus.RETURNED : ReportStatus.DRAFT);
        if (!returned) {
            submittedAt = null;
            figures = null;
        }
    }

    /** What was counted was put right while it waits. */
    void recount(AssociationFigures computed) {
        figures = computed.stored();
    }

    /** @param named how the paper names school and chair from now on */
    void accept(String byName, Instant now, AcceptedSheet named) {
        become(ReportStatus.ACCEPTED);
        decidedByName = byName;
        acceptedAt = now;
        sheet = named;
    }

    /** Whether exactly this was handed in already: a second click. */
    boolean says(List<String> said, @Nullable Integer number) {
        return words.equals(nine(said)) && Objects.equals(heardAt, number);
    }

    /** Whether it was returned with just these words: a second click. */
    boolean returnedWith(String why) {
        return status == ReportStatus.RETURNED && remark.equals(why.strip());
    }

    private static List<String> nine(List<String> said) {
        List<String> nine = new ArrayList<>();
        for (int at = 0; at < SECTIONS; at++) {
            nine.add(at < said.size() ? said.get(at).strip() : "");
        }
        return nine;
    }

    String submittedByName() {
        return submittedByName;
    }

    boolean heardAt(int number) {
        return Objects.equals(heardAt, number);
    }

    UUID id() {
        return id;
    }

    /** @throws RuleViolation if no remark says what is missing */
    void giveBack(String why, String byName) {
        if (why.isBlank()) {
            throw new RuleViolation(CLAUSE, "report.refusal.remarkMissing").at("remark");
        }
        become(ReportStatus.RETURNED);
        decidedByName = byName;
        remark = why.strip();
    }

    private void become(ReportStatus next) {
        if (!status.mayBecome(next)) {
            throw new RuleViolation(CLAUSE, "report.refusal.notNow");
        }
        status = next;
    }

    ReportStatus status() {
        return status;
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
