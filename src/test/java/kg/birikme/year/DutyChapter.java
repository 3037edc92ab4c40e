package kg.birikme.year;

import static kg.birikme.year.Story.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** At the year's end the chair looks at everybody's duties and each member at her own; both lead to the records behind them. */
final class DutyChapter {

    private static final String BOARD = YEAR + "/duties";
    private static final LocalDate DAY = LocalDate.of(2027, 5, 31);
    private static final String MEMBER = "M05";

    private final Story story;

    DutyChapter(Story story) {
        this.story = story;
    }

    void note() {
        story.diary().on(DAY, this::look);
    }

    private void look() throws Exception {
        Person chair = story.chair().open(BOARD);
        assertThat(chair.links("a[href*='/duties/']"))
                .as("a page for each member")
                .hasSizeGreaterThanOrEqualTo(story.members().size());
        Person member = story.person(MEMBER).open(BOARD + "/" + story.id(MEMBER));
        assertThat(member.links("a[href*='/meetings/']"))
                .as("the meetings behind the figure")
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(member.links("a[href*='/reports/']"))
                .as("the reports behind the figure")
                .isNotEmpty();
        for (String evidence : member.links("a[href*='" + YEAR + "/']")) {
            story.person(MEMBER).open(evidence);
        }
        story.person(MEMBER).isRefused(BOARD + "/" + story.id("M06"), 404);
        story.person(MEMBER).isRefused(BOARD + ".xlsx", 403);
        story.administrator().isRefused(BOARD, 403);
        story.director().open("/").sees(story.word("oversight.topic.duty"));
    }
}
