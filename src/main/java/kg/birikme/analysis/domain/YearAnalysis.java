package kg.birikme.analysis.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.analysis.AnalysisStatus;
import kg.birikme.analysis.Breach;
import kg.birikme.school.YearId;
import kg.birikme.seal.Sealed;
import kg.birikme.shared.Clause;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** The deputy's analysis of a year (R11): her words until she signs, then the exact content with its figures. */
@Entity
@Table(name = "year_analysis")
class YearAnalysis {

    @Id
    private UUID id;

    private UUID yearId;

    @Enumerated(EnumType.STRING)
    private AnalysisStatus status = AnalysisStatus.DRAFT;

    private String achievements = "";
    private String shortcomings = "";
    private String conclusion = "";
    private String nextTasks = "";

    @ElementCollection
    @CollectionTable(name = "analysis_explanation", joinColumns = @JoinColumn(name = "analysis_id"))
    @MapKeyColumn(name = "breach")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "words")
    private Map<Breach, String> explanations = new EnumMap<>(Breach.class);

    @Embedded
    private @Nullable Sealed sealed;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected YearAnalysis() {}

    /** @throws RuleViolation if the analysis is signed: it is never changed then (R11) */
    void requireDraft() {
        if (status == AnalysisStatus.SIGNED) {
            throw new RuleViolation(Clause.r(11), "analysis.refusal.signed");
        }
    }

    /** @throws RuleViolation if the analysis is still a draft: nobody but its writer sees it yet (R11) */
    void requireSigned() {
        if (status != AnalysisStatus.SIGNED) {
            throw new RuleViolation(Clause.r(11), "analysis.refusal.notSigned");
        }
    }

    /** The deputy's words take the place of the former ones. */
    void write(AnalysisText text) {
        requireDraft();
        achievements = text.achievements();
        shortcomings = text.shortcomings();
        conclusion = text.conclusion();
        nextTasks = text.nextTasks();
        explanations.keySet().retainAll(text.explanations().keySet());
        explanations.putAll(text.explanations());
    }

    /** Freezes the content under the signature. */
    void sign(Sealed signature) {
        requireDraft();
        status = AnalysisStatus.SIGNED;
        sealed = signature;
    }

    UUID id() {
        return id;
    }

    YearId year() {
        return new YearId(yearId);
    }

    AnalysisStatus status() {
        return status;
    }

    AnalysisText text() {
        return new AnalysisText(achievements, shortcomings, conclusion, nextTasks, Map.copyOf(explanations));
    }

    int version() {
        return Objects.requireNonNull(version);
    }

    boolean isSignedBy(StaffId person) {
        return sealed != null && sealed.isBy(person);
    }
}
