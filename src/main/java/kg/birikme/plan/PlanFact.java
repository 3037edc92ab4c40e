package kg.birikme.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The plan that a year worked by, in force or else its newest revision, as the year's figures count it.
 *
 * @param theme           the methodical theme (section I)
 * @param tasks           the tasks set (section II)
 * @param firstApprovedOn the day on which the year first had a plan in force; absent where it never had one
 * @param lines           its items in the plan's order
 */
public record PlanFact(
        int revision,
        PlanStatus status,
        String theme,
        String aim,
        List<String> tasks,
        @Nullable LocalDate firstApprovedOn,
        List<Line> lines) {

    public PlanFact {
        tasks = List.copyOf(tasks);
        lines = List.copyOf(lines);
    }

    /** The same with these items. */
    public PlanFact with(List<Line> items) {
        return new PlanFact(revision, status, theme, aim, tasks, firstApprovedOn, items);
    }

    /**
     * An item with its mark.
     *
     * @param number as printed, running through all sections
     * @param reason why it is not or only partly done, in the marker's words
     */
    public record Line(UUID line, int number, PlanSection section, String content, DoneState state, String reason) {}
}
