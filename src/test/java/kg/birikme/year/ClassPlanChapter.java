package kg.birikme.year;

import static kg.birikme.year.Story.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** A class teacher is asked for her plan in September, hands it in, gets it back with a remark, mends it; it is accepted. */
final class ClassPlanChapter {

    private static final String LIST = YEAR + "/class-plans";
    private static final String WHAT = "«Алтын күз» майрамы";
    private static final String MORE = "Ата-энелер жыйналышы";
    private static final String REMARK = "Ата-энелер менен ишти кошуңуз.";

    private final Story story;
    private String place = "";

    ClassPlanChapter(Story story) {
        this.story = story;
    }

    void note() {
        story.diary().on(LocalDate.of(2026, 9, 8), this::handIn);
        story.diary().on(LocalDate.of(2026, 9, 9), this::giveBack);
        story.diary().on(LocalDate.of(2026, 9, 10), this::mend);
        story.diary().on(LocalDate.of(2026, 9, 11), this::accept);
    }

    private void handIn() throws Exception {
        Person teacher = story.person("M09");
        teacher.open("/").sees(story.word("oversight.task.classPlanMissing"));
        teacher.open(LIST + "/mine")
                .fill("/class-plans/mine")
                .with("aim", "Ынтымактуу класс")
                .with("rows[0].what", WHAT)
                .with("rows[0].term", "октябрь")
                .sendBy("handIn", "true");
        place = teacher.open(LIST)
                .links("a[href*='/class-plans/']:not([href$=mine]):not([href$=xlsx])")
                .get(0);
        story.administrator().isRefused(LIST, 403);
        story.person("M05").isRefused(place, 404);
    }

    private void giveBack() throws Exception {
        story.chair()
                .open(place)
                .sees(WHAT)
                .fill("/return")
                .with("remark", REMARK)
                .send();
        story.person("M09").open(place).sees(REMARK);
    }

    private void mend() throws Exception {
        story.person("M09")
                .open(LIST + "/mine")
                .fill("/class-plans/mine")
                .with("rows[1].what", MORE)
                .sendBy("handIn", "true");
    }

    private void accept() throws Exception {
        story.chair().open(place).sees(MORE).press("/accept");
        story.person("M05").open(place).sees(MORE);
        assertThat(story.person("M09").open(place).mayPress("/withdraw")).isFalse();
        PapersChapter.says(story.deputyTeaching().paper(place + "/print.pdf"), WHAT);
    }
}
