package kg.birikme.growth.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a member writes into her programme (F9).
 *
 * @param topicYear  1 to 3: which year of the topic this is
 * @param stages     three to five, in order; empty ones are left out
 * @param reportForm how she will report: talk, open class hour, guide, article
 * @param heardAt    where it is heard: a meeting's number or a date, in her words
 */
public record ProgrammeContent(
        String topic,
        int topicYear,
        String reason,
        String aim,
        String tasks,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Stage> stages,
        String literature,
        String reportForm,
        String heardAt) {

    public static final int TOPIC_MAX = 300;
    public static final int TEXT_MAX = 2000;
    public static final int LINE_MAX = 200;
    public static final int STAGES_MAX = 5;

    public ProgrammeContent {
        stages = List.copyOf(stages);
    }

    /** Nothing written yet. */
    public static ProgrammeContent blank() {
        return new ProgrammeContent("", 1, "", "", "", null, null, List.of(), "", "", "");
    }
}
