package kg.birikme.growth.web;

import static kg.birikme.shared.KyrgyzText.said;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.birikme.growth.domain.ProgrammeContent;
import kg.birikme.growth.domain.ProgrammeView;
import org.jspecify.annotations.Nullable;

/**
 * A programme of self-education (F9).
 *
 * @param id      of a new one, made when the form was shown
 * @param version 0 for a new one
 */
record ProgrammeForm(
        @NotNull @Nullable UUID id,
        @NotNull @Nullable Integer version,
        @Nullable @Size(max = ProgrammeContent.TOPIC_MAX) String topic,
        @Nullable Integer topicYear,
        @Nullable @Size(max = ProgrammeContent.TEXT_MAX) String reason,
        @Nullable @Size(max = ProgrammeContent.TEXT_MAX) String aim,
        @Nullable @Size(max = ProgrammeContent.TEXT_MAX) String tasks,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<@Valid StageForm> stages,
        @Nullable @Size(max = ProgrammeContent.TEXT_MAX) String literature,
        @Nullable @Size(max = ProgrammeContent.LINE_MAX) String reportForm,
        @Nullable @Size(max = ProgrammeContent.LINE_MAX) String heardAt) {

    static ProgrammeForm blank() {
        return of(UUID.randomUUID(), 0, ProgrammeContent.blank());
    }

    static ProgrammeForm of(ProgrammeView view) {
        return of(view.head().id(), view.head().version(), view.content());
    }

    private static ProgrammeForm of(UUID id, int version, ProgrammeContent content) {
        return new ProgrammeForm(
                id, version, content.topic(), content.topicYear(), content.reason(), content.aim(), content.tasks(),
                content.from(), content.until(), content.stages().stream().map(StageForm::of).toList(),
                content.literature(), content.reportForm(), content.heardAt());
    }

    /** Always as many rows as the table has. */
    public List<StageForm> rows() {
        List<StageForm> rows = new ArrayList<>(Objects.requireNonNullElse(stages, List.of()));
        while (rows.size() < ProgrammeContent.STAGES_MAX) {
            rows.add(new StageForm("", "", "", ""));
        }
        return rows.subList(0, ProgrammeContent.STAGES_MAX);
    }

    /** The written rows, a line each: for whoever compares two texts. */
    public String rowsInWords() {
        return rows().stream().map(StageForm::words).filter(row -> !row.isEmpty()).collect(Collectors.joining("\n"));
    }

    ProgrammeContent content() {
        return new ProgrammeContent(
                said(topic), Objects.requireNonNullElse(topicYear, 1), said(reason), said(aim), said(tasks), from, until,
                rows().stream().map(StageForm::toStage).toList(), said(literature), said(reportForm), said(heardAt));
    }
}
