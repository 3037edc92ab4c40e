package kg.birikme.year;

import static kg.birikme.year.Story.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** The chair hands the year over for storage, the deputy accepts it for three years; from then on nothing changes in it. */
final class StorageChapter {

    private static final String ADDRESS = YEAR + "/archive";
    private static final LocalDateTime HANDED_OVER = LocalDate.of(2027, 6, 4).atTime(14, 0);

    private final Story story;

    StorageChapter(Story story) {
        this.story = story;
    }

    void note() {
        story.diary().at(HANDED_OVER, this::handOver);
        story.diary().at(HANDED_OVER.plusHours(1), this::accept);
    }

    private void handOver() throws Exception {
        story.person("M05").isRefused(ADDRESS, 403);
        story.administrator().isRefused(ADDRESS, 403);
        story.deputyTeaching().isRefused(ADDRESS + "/hand-over", 403);
        story.chair()
                .open(ADDRESS)
                .follow("/hand-over")
                .fill("/hand-over")
                .with("password", Story.PASSWORD)
                .send();
    }

    private void accept() throws Exception {
        Filling late = story.person("M03")
                .open(YEAR + "/activities/log")
                .fill("/activities/log")
                .with("title", "Кечигип жазылган иш-чара")
                .with("from", "2027-05-21");
        story.deputyTeaching()
                .open(ADDRESS)
                .follow("/archive/accept")
                .fill("/archive/accept")
                .with("password", Story.PASSWORD)
                .send();
        late.sendRefused(422);
        story.director().open(ADDRESS).sees("2030");
        Person chair = story.chair().open(YEAR + "/plan");
        assertThat(chair.main().select("form[method=post]"))
                .as("what the chair may still do to the plan")
                .isEmpty();
        PapersChapter.says(chair.paper(ADDRESS + "/act.pdf"), "А. С. Токтобекова", "Н. Т. Чойбекова", "2030");
    }
}
