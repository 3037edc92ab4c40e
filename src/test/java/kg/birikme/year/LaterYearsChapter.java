package kg.birikme.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/**
 * The next year begins with classes a grade up and the plan's frame as the chair's draft; three years on the stored year waits
 * for a decision and is kept a year longer. Its disposal cannot be played ahead of time: the database asks its own clock (R12).
 */
final class LaterYearsChapter {

    private static final String ARCHIVE = Story.YEAR + "/archive";
    private static final String NEXT = "/years/2027-2028";

    private final Story story;

    LaterYearsChapter(Story story) {
        this.story = story;
    }

    void note() {
        story.diary().on(LocalDate.of(2027, 8, 16), this::begin);
        story.diary().on(LocalDate.of(2030, 6, 3), this::tooEarly);
        story.diary().on(LocalDate.of(2030, 6, 10), this::keepLonger);
    }

    private void begin() throws Exception {
        story.chair().isRefused("/settings/new-year", 403);
        story.director().open("/settings/new-year").sees("7-А → 8-А").press("/settings/new-year");
        Person chair = story.chair().open(NEXT + "/plan").sees(story.word("plan.status.DRAFT"));
        chair.sees(PlanChapter.item("P04").content())
                .seesNot(PlanChapter.item("P12").content());
    }

    private void tooEarly() throws Exception {
        story.deputyTeaching().open(ARCHIVE);
        assertThat(story.deputyTeaching().links("a[href$='/disposal']"))
                .as("disposal before the term has ended")
                .isEmpty();
    }

    private void keepLonger() throws Exception {
        story.director()
                .open(ARCHIVE)
                .follow("/longer")
                .fill("/longer")
                .with("until", "2031-06-10")
                .with("reason", "Текшерүү жүрүп жатат.")
                .send()
                .sees("Текшерүү жүрүп жатат.", "10.06.2031");
    }
}
