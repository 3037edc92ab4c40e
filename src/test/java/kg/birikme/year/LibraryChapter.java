package kg.birikme.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

/** The library fills in the first weeks; what is announced is read by those for whom it is meant, and marked. */
final class LibraryChapter {

    private static final String LIST = "/library";
    private static final String TEXT = "Бала күнүнө 9 саат уктасын.";

    private final Story story;
    private String guide = "";
    private String announcement = "";

    LibraryChapter(Story story) {
        this.story = story;
    }

    void note() {
        story.diary().on(LocalDate.of(2026, 9, 11), this::put);
        story.diary().on(LocalDate.of(2026, 9, 15), this::announce);
        story.diary().on(LocalDate.of(2026, 9, 17), this::read);
        story.diary().on(LocalDate.of(2026, 10, 12), this::renew);
    }

    private String put(String kind, String title, String audience, String words) throws Exception {
        return story.secretary()
                .open(LIST + "/new")
                .fill("/library/new")
                .with("kind", kind)
                .with("title", title)
                .with("topic", "Ата-энелер менен иш")
                .with("audience", audience)
                .with("words", words)
                .send()
                .address();
    }

    private void put() throws Exception {
        guide = put("GUIDE", "Ата-энелерге: баланын күн тартиби", "PARENTS", TEXT);
        put("PROGRAMME", "«Алтын күз» майрамынын программасы", "STAFF", "1. Салтанаттуу ачылыш.");
        story.person("M05").isRefused(LIST + "/new", 403);
        story.administrator().isRefused(LIST, 403);
        story.person("M05")
                .open(LIST + "?words=уктасын")
                .sees("баланын күн тартиби")
                .seesNot("Алтын күз");
        PapersChapter.says(story.person("M05").paper(guide + "/print.pdf"), TEXT);
    }

    private void announce() throws Exception {
        announcement = story.chair()
                .open(LIST + "/announcements/new")
                .fill("/announcements/new")
                .with("title", "Ата-энелерге көрсөтмө даяр")
                .choosing("item", "баланын күн тартиби")
                .with("audience", "MEMBERS")
                .with("readBy", "2026-09-20")
                .send()
                .address();
    }

    private void read() throws Exception {
        story.person("M05").open("/").sees("Ата-энелерге көрсөтмө даяр");
        story.person("M05").open(announcement).press("/read");
        assertThat(story.person("M05").open(announcement).mayPress("/read")).isFalse();
        assertThat(story.chair().open(announcement).mayPress("/withdraw")).isFalse();
        story.chair().open(announcement).sees("2 / ");
    }

    private void renew() throws Exception {
        story.secretary()
                .open(guide)
                .fill("/editions")
                .with("words", TEXT + " Экран алдында бир сааттан көп отурбасын.")
                .with("note", "Экран убактысы кошулду")
                .send();
        story.person("M05")
                .open(guide)
                .sees("Экран алдында бир сааттан көп отурбасын.")
                .sees("Экран убактысы кошулду")
                .sees(story.word("library.edition.no").replace("{0}", "2"))
                .sees(story.word("library.edition.no").replace("{0}", "1"));
    }
}
