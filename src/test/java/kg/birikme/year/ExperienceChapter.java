package kg.birikme.year;

import static kg.birikme.year.Story.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** The chair writes a teacher's experience down after the autumn's meeting, colleagues take it up, the list is printed. */
final class ExperienceChapter {

    private static final String LIST = YEAR + "/experience";
    private static final String THEME = "Кезметтеги топтун беш мүнөтү";
    private static final String USED = "Жума күнү өткөрөм.";

    private final Story story;
    private String place = "";

    ExperienceChapter(Story story) {
        this.story = story;
    }

    void note() {
        story.diary().on(LocalDate.of(2026, 12, 2), this::tell);
        story.diary().on(LocalDate.of(2026, 12, 3), this::practise);
        story.diary().on(LocalDate.of(2027, 4, 20), this::publish);
    }

    private void tell() throws Exception {
        story.administrator().isRefused(LIST, 403);
        place = story.chair()
                .open(LIST + "/new")
                .fill("/experience/new")
                .with("whose", story.id("M13"))
                .with("theme", THEME)
                .with("essence", "Кезметтеги топ жуманын жыйынтыгын өзү айтат.")
                .choosing("heard", "№ 2")
                .with("toPublish", "true")
                .send()
                .address();
        story.director().open(place).sees(THEME);
    }

    private void practise() throws Exception {
        story.person("M05")
                .open(place)
                .fill("/practice")
                .with("words", USED)
                .send()
                .sees(USED);
        assertThat(story.person("M13").open(place).mayPress("/practice")).isFalse();
        story.person("M13").open(place).sees(USED);
    }

    private void publish() throws Exception {
        story.chair()
                .open(place)
                .follow("/edit")
                .fill("/edit")
                .with("published", "«Тарбия» жыйнагы")
                .send()
                .sees(story.word("experience.isPublished"));
        PapersChapter.says(story.person("M05").paper(LIST + "/list.pdf"), THEME);
    }
}
