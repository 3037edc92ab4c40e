package kg.birikme.year;

import static kg.birikme.year.Story.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** The deputy remarks on the plan, the chair answers, the deputy takes it off control; members know nothing of it. */
final class ControlChapter {

    private static final String LIST = YEAR + "/control";
    private static final String WORDS = "Ата-энелер менен иш кечигип жатат.";
    private static final String ANSWER = "Декабрда өткөрүлөт.";

    private final Story story;

    ControlChapter(Story story) {
        this.story = story;
    }

    void note() {
        story.diary().on(LocalDate.of(2026, 11, 24), this::remark);
        story.diary().on(LocalDate.of(2026, 11, 25), this::answer);
        story.diary().on(LocalDate.of(2026, 11, 26), this::release);
    }

    private void remark() throws Exception {
        story.deputyTeaching()
                .open(LIST + "/new")
                .fill("/control/new")
                .with("about", "PLAN")
                .with("words", WORDS)
                .with("due", "2026-12-01")
                .send();
        story.person("M05").isRefused(LIST, 403);
        story.administrator().isRefused(LIST, 403);
    }

    private void answer() throws Exception {
        story.chair()
                .open("/")
                .sees(WORDS)
                .open(LIST)
                .follow("/answer")
                .fill("/answer")
                .with("answer", ANSWER)
                .send();
        assertThat(story.chair().open(LIST).mayPress("/release")).isFalse();
    }

    private void release() throws Exception {
        story.deputyTeaching().open(LIST).sees(ANSWER).press("/release");
        story.director().open(LIST).sees(ANSWER);
    }
}
