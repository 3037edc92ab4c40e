package kg.birikme.growth.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kg.birikme.growth.Growth;
import kg.birikme.handin.Work;
import kg.birikme.handin.WorkFlow;
import kg.birikme.school.YearId;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.StaffId;
import org.jspecify.annotations.Nullable;

/** A member's programme of self-education for one year (R47, F9). */
@Entity
@Table(name = "programme")
class Programme extends Work {

    private static final int TOPIC_YEARS = 3;

    @Column(updatable = false)
    private UUID staffId;

    private String topic = "";
    private int topicYear = 1;
    private String reason = "";
    private String aim = "";
    private String tasks = "";
    private @Nullable LocalDate fromDay;
    private @Nullable LocalDate untilDay;
    private String literature = "";
    private String reportForm = "";
    private String heardAt = "";
    private String lastCourse = "";
    private String fulfilment = "";
    private String outcome = "";

    @ElementCollection
    @CollectionTable(name = "programme_stage", joinColumns = @JoinColumn(name = "programme_id"))
    @OrderColumn(name = "position")
    private List<Stage> stages = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Programme() {}

    Programme(UUID id, YearId year, StaffId member) {
        super(id, year);
        this.staffId = member.value();
    }

    @Override
    protected WorkFlow flow() {
        return Growth.PROGRAMME;
    }

    @Override
    protected StaffId writer() {
        return new StaffId(staffId);
    }

    /** @throws RuleViolation if it is in the chair's hands */
    void write(ProgrammeContent content) {
        beginWriting();
        if (content.topicYear() < 1 || content.topicYear() > TOPIC_YEARS) {
            throw new InvalidInput("topicYear", "growth.invalid.topicYear");
        }
        if (content.from() != null && content.until() != null && content.until().isBefore(content.from())) {
            throw new InvalidInput("until", "growth.invalid.order");
        }
        topic = KyrgyzText.clean(content.topic());
        topicYear = content.topicYear();
        reason = KyrgyzText.clean(content.reason());
        aim = KyrgyzText.clean(content.aim());
        tasks = KyrgyzText.clean(content.tasks());
        fromDay = content.from();
        untilDay = content.until();
        literature = KyrgyzText.clean(content.literature());
        reportForm = KyrgyzText.clean(content.reportForm());
        heardAt = KyrgyzText.clean(content.heardAt());
        List<Stage> written =
                content.stages().stream().filter(stage -> !stage.isBlank()).toList();
        if (!stages.equals(written)) {
            stages.clear();
            stages.addAll(written);
        }
    }

    /** As it stands when it is handed in, the paper does not follow later courses (F9). */
    void keepLastCourse(String course) {
        lastCourse = course;
    }

    /** Whether exactly this is written already: a second click. */
    boolean says(ProgrammeContent content) {
        List<String> kept = List.of(topic, reason, aim, tasks, literature, reportForm, heardAt);
        List<String> said = Stream.of(
                        content.topic(),
                        content.reason(),
                        content.aim(),
                        content.tasks(),
                        content.literature(),
                        content.reportForm(),
                        content.heardAt())
                .map(KyrgyzText::clean)
                .toList();
        return kept.equals(said)
                && topicYear == content.topicYear()
                && Objects.equals(fromDay, content.from())
                && Objects.equals(untilDay, content.until())
                && stages.equals(content.stages().stream()
                        .filter(stage -> !stage.isBlank())
                        .toList());
    }

    @Override
    protected void requireComplete() {
        require(!topic.isEmpty(), "topic");
        require(!aim.isEmpty(), "aim");
        require(!stages.isEmpty(), "stages");
        require(!reportForm.isEmpty(), "reportForm");
    }

    private void require(boolean written, String field) {
        if (!written) {
            throw new RuleViolation(flow().clause(), "growth.refusal.missing." + field).at(field);
        }
    }

    /** At the year's end: what was carried out and what came of it. */
    void finish(String carriedOut, String cameOf) {
        if (!status().handedIn()) {
            throw new RuleViolation(flow().clause(), "growth.refusal.notHandedIn");
        }
        if (carriedOut.isBlank()) {
            throw new RuleViolation(flow().clause(), "growth.refusal.missing.fulfilment").at("fulfilment");
        }
        fulfilment = KyrgyzText.clean(carriedOut);
        outcome = KyrgyzText.clean(cameOf);
    }
}
