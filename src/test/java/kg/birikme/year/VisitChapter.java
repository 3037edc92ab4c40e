package kg.birikme.year;

import static kg.birikme.year.Story.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** A deputy visits a class, the teacher answers; a member's finding is proposed to a meeting and declined. */
final class VisitChapter {

    private static final String LIST = YEAR + "/activities";
    private static final String SEEN = "Окуучулар ашканага кечигип барышты.";
    private static final String ANSWER = "Кезмет дайындалды.";

    private final Story story;
    private String visit = "";

    VisitChapter(Story story) {
        this.story = story;
    }

    void note() {
        story.diary().on(LocalDate.of(2026, 10, 21), this::visit);
        story.diary().on(LocalDate.of(2026, 10, 22), this::answer);
        story.diary().on(LocalDate.of(2026, 10, 23), this::propose);
    }

    private void visit() throws Exception {
        story.administrator().isRefused(LIST + "/visit", 403);
        visit = find(record(story.deputyTeaching(), "M06"), "NUTRITION");
        story.person("M05").open(visit).seesNot(SEEN);
        story.chair().open(visit).sees(SEEN);
        story.director().open(visit).sees(SEEN);
    }

    private Person record(Person visitor, String whom) throws Exception {
        return visitor.open(LIST + "/visit")
                .fill("/activities/visit")
                .with("kind", "CLASS_VISIT")
                .with("teacher", story.id(whom))
                .with("title", "Тамактануу убагы")
                .with("gradeFrom", 2)
                .with("letter", "Б")
                .send();
    }

    private String find(Person visitor, String topic) throws Exception {
        return visitor.fill("/findings/new")
                .with("topic", topic)
                .with("seen", SEEN)
                .with("advice", "Кезмет уюштурулсун.")
                .send()
                .address()
                .replaceAll("#.*", "");
    }

    private void answer() throws Exception {
        story.person("M06").open("/").sees("Тамактануу убагы");
        story.person("M06")
                .open(visit)
                .sees(SEEN)
                .follow("/answer")
                .fill("/answer")
                .with("answer", ANSWER)
                .send();
        story.deputyTeaching().open(visit).sees(ANSWER);
        assertThat(story.deputyTeaching().open(visit).mayPress("/raise")).isFalse();
    }

    private void propose() throws Exception {
        Person teacher = story.person("M05");
        String place = find(record(teacher, "M07"), "DISCIPLINE");
        teacher.open(place).press("/raise");
        assertThat(teacher.open(place).mayPress("/raise")).isFalse();
        String meeting = teacher.links("a[href*='/meetings/']").get(0).replaceAll("#.*", "");
        // The title is kept in Kyrgyz, whatever the page is in.
        Person chair = story.chair().open(meeting);
        String row = chair.main().select("tr[id^=item-]:contains(Тартип)").attr("id");
        String item = row.replace("item-", "");
        chair.open(meeting + "/agenda/" + item + "/decline")
                .fill("/decline")
                .with("reason", "Кийин карайбыз.")
                .send();
        assertThat(teacher.open(place).mayPress("/raise")).isTrue();
    }
}
