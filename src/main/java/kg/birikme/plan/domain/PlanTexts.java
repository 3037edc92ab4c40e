package kg.birikme.plan.domain;

import java.util.List;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.KyrgyzText;

/**
 * Sections I and II of the plan.
 *
 * @param theme    the methodical theme of the year, one line
 * @param aim      one sentence
 * @param tasks    four to seven of them on a finished plan; fewer while drafting
 * @param analysis what was done last year, what not, why
 */
public record PlanTexts(String theme, String aim, List<String> tasks, String analysis) {

    public static final int THEME_MAX = 300;
    public static final int AIM_MAX = 1000;
    public static final int TASK_MAX = 500;
    public static final int TASKS_MIN = 4;
    public static final int TASKS_MAX = 7;
    public static final int ANALYSIS_MAX = 10_000;

    /** Nothing written yet. */
    public static final PlanTexts EMPTY = new PlanTexts("", "", List.of(), "");

    /** Puts look-alike letters right and drops empty tasks. */
    public PlanTexts {
        theme = fitting(theme, "theme", THEME_MAX);
        aim = fitting(aim, "aim", AIM_MAX);
        analysis = fitting(analysis, "analysis", ANALYSIS_MAX);
        tasks = tasks.stream()
                .map(task -> fitting(task, "tasks", TASK_MAX))
                .filter(task -> !task.isEmpty())
                .toList();
        if (tasks.size() > TASKS_MAX) {
            throw new InvalidInput("tasks", "plan.refusal.tooManyTasks", TASKS_MAX);
        }
    }

    /** @throws InvalidInput if the text is longer than it may be */
    static String fitting(String text, String field, int max) {
        String clean = KyrgyzText.clean(text);
        if (clean.length() > max) {
            throw new InvalidInput(field, "plan.refusal.tooLong", max);
        }
        return clean;
    }
}
