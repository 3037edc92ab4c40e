package kg.birikme.report.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.birikme.handin.Work;
import kg.birikme.handin.WorkFlow;
import kg.birikme.report.ReportKind;
import kg.birikme.report.Reports;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A member's report: asked for, written, handed in, accepted or returned (R48, R49, R53, F10). */
@Entity
@Table(name = "report")
class Report extends Work {

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
    private String topic = "";

    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<Integer> figures;

    private @Nullable Instant firstSubmittedAt;

    @Embedded
    private @Nullable AcceptedSheet sheet;

    @ElementCollection
    @CollectionTable(name = "report_line", joinColumns = @JoinColumn(name = "report_id"))
    @OrderColumn(name = "position")
    private List<ReportLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Report() {}

    @Override
    protected WorkFlow flow() {
        return Reports.REPORT;
    }

    @Override
    protected StaffId writer() {
        return new StaffId(staffId);
    }

    /** @throws RuleViolation if it is in the chair's hands */
    void write(ReportContent content) {
        beginWriting();
        count("pupilsStart", content.pupilsStart(), 100);
        count("pupilsEnd", content.pupilsEnd(), 100);
        count("girls", content.girls(), 100);
        count("boys", content.boys(), 100);
        count("individualWork", content.individualWork(), 1000);
        int most = Math.max(of(content.pupilsStart()), of(content.pupilsEnd()));
        if (content.girls() != null && content.boys() != null && content.girls() + content.boys() > most && most > 0) {
            throw new InvalidInput("girls", "report.invalid.girlsAndBoys");
        }
        for (ReportPart part : ReportPart.values()) {
            if (content.stripped().of(part).size() > ReportContent.ROWS_MAX) {
                throw new InvalidInput("usual", "report.invalid.rows", String.valueOf(ReportContent.ROWS_MAX));
            }
        }
        pupilsStart = content.pupilsStart();
        pupilsEnd = content.pupilsEnd();
        girls = content.girls();
        boys = content.boys();
        individualWork = content.individualWork();
        talks = KyrgyzText.clean(content.talks());
        courses = KyrgyzText.clean(content.courses());
        difficulties = KyrgyzText.clean(content.difficulties());
        proposals = KyrgyzText.clean(content.proposals());
        List<ReportLine> written =
                content.lines().stream().filter(line -> !line.isBlank()).toList();
        if (!lines.equals(written)) {
            lines.clear();
            lines.addAll(written);
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
    @Override
    protected void requireComplete() {
        if (lines.isEmpty() && difficulties.isEmpty() && proposals.isEmpty()) {
            throw new RuleViolation(flow().clause(), "report.refusal.empty").at("difficulties");
        }
    }

    /** A return does not make it late: the first time counts. */
    @Override
    protected void wasHandedIn(Instant now) {
        if (firstSubmittedAt == null) {
            firstSubmittedAt = now;
        }
    }

    @Override
    protected void wasForgotten() {
        firstSubmittedAt = null;
        figures = null;
        topic = "";
    }

    /** What the records say of its writer when it is handed in, and the topic of her self-education (R47). */
    void keep(ReportFigures computed, String topicThen) {
        figures = computed.stored();
        topic = topicThen;
    }

    /** What the records say of the events she held and came to was put right while it waits. */
    void recountOpen(int held, int visited) {
        if (figures != null) {
            figures = ReportFigures.of(figures.toArray(Integer[]::new))
                    .withOpen(held, visited)
                    .stored();
        }
    }

    /** @param named how the paper of the accepted report names school and writer */
    void keep(AcceptedSheet named) {
        sheet = named;
    }

    /** Whether exactly this is written already: a second click. */
    boolean says(ReportContent content) {
        return new ReportContent(
                        pupilsStart,
                        pupilsEnd,
                        girls,
                        boys,
                        individualWork,
                        lines,
                        talks,
                        courses,
                        difficulties,
                        proposals)
                .equals(content.stripped());
    }

    ReportKind kind() {
        return kind;
    }

    @Nullable
    Integer quarter() {
        return quarter;
    }
}
