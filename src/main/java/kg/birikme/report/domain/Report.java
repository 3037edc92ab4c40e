package kg.birikme.report.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import kg.birikme.report.ReportKind;
import kg.birikme.report.ReportStatus;
import kg.birikme.school.YearId;
import kg.birikme.shared.Clause;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A member's report: asked for, written, handed in, accepted or returned (R48, R49, R53, F10). */
@Entity
@Table(name = "report")
class Report {

    /** The members report in time. */
    static final Clause CLAUSE = Clause.r(53);

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID yearId;

    @Column(updatable = false)
    private UUID staffId;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    @Column(updatable = false)
    private @Nullable Integer quarter;

    private LocalDate due;
    private @Nullable Integer pupilsStart;
    private @Nullable Integer pupilsEnd;
    private @Nullable Integer girls;
    private @Nullable Integer boys;
    private @Nullable Integer individualWork;
    private String talks = "";
    private String courses = "";
    private String difficulties = "";
    private String proposals = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<Integer> figures;

    @Enumerated(EnumType.STRING)
    private ReportStatus status = ReportStatus.ASKED;

    private @Nullable Instant firstSubmittedAt;
    private @Nullable Instant submittedAt;
    private String remark = "";
    private String decidedByName = "";
    private @Nullable Instant acceptedAt;

    @Embedded
    private @Nullable AcceptedSheet sheet;

    @ElementCollection
    @CollectionTable(name = "report_line", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<ReportLine> lines = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Report() {}

    /** @throws RuleViolation if it is in the chair's hands */
    void write(ReportContent content) {
        if (!status.editable()) {
            throw new RuleViolation(CLAUSE, "report.refusal.handedIn");
        }
        count("pupilsStart", content.pupilsStart(), 100);
        count("pupilsEnd", content.pupilsEnd(), 100);
        count("girls", content.girls(), 100);
        count("boys", content.boys(), 100);
        count("individualWork", content.individualWork(), 1000);
        int most = Math.max(of(content.pupilsStart()), of(content.pupilsEnd()));
        if (content.girls() != null && content.boys() != null && content.girls() + content.boys() > most && most > 0) {
            throw new InvalidInput("girls", "report.invalid.girlsAndBoys");
        }
        pupilsStart = content.pupilsStart();
        pupilsEnd = content.pupilsEnd();
        girls = content.girls();
        boys = content.boys();
        individualWork = content.individualWork();
        talks = content.talks().strip();
        courses = content.courses().strip();
        difficulties = content.difficulties().strip();
        proposals = content.proposals().strip();
        List<ReportLine> written = content.lines().stream().filter(line -> !line.isBlank()).toList();
        if (!lines.equals(written)) {
            lines.clear();
            lines.addAll(written);
        }
        if (status == ReportStatus.ASKED) {
            become(ReportStatus.DRAFT);
        }
    }

    private static void count(String field, @Nullable Integer number, int most) {
        if (number != null && (number < 0 || number > most)) {
            throw new InvalidInput(field, "report.invalid.count", most);
        }
    }

    private static int of(@Nullable Integer number) {
        return Objects.requireNonNullElse(number, 0);
    }

    /** @throws RuleViolation if nothing is written yet (R53) */
    void submit(ReportFigures computed, Instant now) {
        if (lines.isEmpty() && difficulties.isEmpty() && proposals.isEmpty()) {
            throw new RuleViolation(CLAUSE, "report.refusal.empty").at("difficulties");
        }
        become(ReportStatus.SUBMITTED);
        figures = computed.stored();
        submittedAt = now;
        if (firstSubmittedAt == null) {
            firstSubmittedAt = now;
        }
    }

    /**
     * The writer goes on writing: it is as if it had not been handed in, but a return and its remark stand.
     *
     * @throws RuleViolation if it was accepted
     */
    void withdraw() {
        boolean returned = !remark.isEmpty();
        become(returned ? ReportStatus.RETURNED : ReportStatus.DRAFT);
        if (!returned) {
            submittedAt = null;
            firstSubmittedAt = null;
            figures = null;
        }
    }

    /** What the records say of the events she held and came to was put right while it waits. */
    void recountOpen(int held, int visited) {
        if (figures != null) {
            figures = ReportFigures.of(figures.toArray(Integer[]::new)).withOpen(held, visited).stored();
        }
    }

    /** @param named how the paper names school and writer from now on */
    void accept(String byName, Instant now, AcceptedSheet named) {
        become(ReportStatus.ACCEPTED);
        decidedByName = byName;
        acceptedAt = now;
        sheet = named;
    }

    /** Whether exactly this is written already: a second click. */
    boolean says(ReportContent content) {
        return new ReportContent(
                        pupilsStart, pupilsEnd, girls, boys, individualWork, lines, talks, courses, difficulties, proposals)
                .equals(content.stripped());
    }

    /** Whether it was returned with just these words: a second click. */
    boolean returnedWith(String why) {
        return status == ReportStatus.RETURNED && remark.equals(why.strip());
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

    UUID id() {
        return id;
    }

    YearId year() {
        return new YearId(yearId);
    }

    StaffId member() {
        return new StaffId(staffId);
    }

    ReportKind kind() {
        return kind;
    }

    @Nullable Integer quarter() {
        return quarter;
    }

    ReportStatus status() {
        return status;
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
