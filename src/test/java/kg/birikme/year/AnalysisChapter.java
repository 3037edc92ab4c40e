package kg.birikme.year;

import static kg.birikme.year.Story.YEAR;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import kg.birikme.year.SampleData.AnalysisWords;

/** The deputy for teaching analyses the year and signs; chair and director have read it; no member does. */
final class AnalysisChapter {

    private static final String ADDRESS = YEAR + "/analysis";

    private final Story story;

    AnalysisChapter(Story story) {
        this.story = story;
    }

    void note() {
        story.diary().on(LocalDate.of(2027, 6, 1), this::write);
        story.diary().on(LocalDate.of(2027, 6, 2), this::read);
    }

    static AnalysisWords words() {
        return SampleData.analysis().years().get(0);
    }

    private void write() throws Exception {
        Person deputy = story.deputyTeaching();
        deputy.open(ADDRESS + "/words");
        Filling form = deputy.fill("/analysis/words")
                .with("achievements", words().achievements())
                .with("shortcomings", words().shortcomings())
                .with("conclusion", words().conclusion())
                .with("nextTasks", words().nextTasks());
        for (Map.Entry<String, String> one :
                SampleData.analysis().explanations().entrySet()) {
            String field = field(one.getKey());
            if (form.has(field)) {
                form.with(field, one.getValue());
            }
        }
        form.send();
        story.chair().isRefused(ADDRESS, 404);
        deputy.open(ADDRESS + "/sign")
                .fill("/analysis/sign")
                .with("password", Story.PASSWORD)
                .send();
    }

    private void read() throws Exception {
        story.chair().open(ADDRESS).sees(words().conclusion()).press("/analysis/seen");
        story.director().open(ADDRESS).sees(words().achievements()).press("/analysis/seen");
        story.person("M05").isRefused(ADDRESS, 404);
        story.administrator().isRefused(ADDRESS, 404);
    }

    /** QUARTER_1 is the field quarter1, OPEN_HOURS is openHours. */
    private static String field(String breach) {
        StringBuilder name = new StringBuilder();
        for (String part : breach.toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return name.toString();
    }
}
