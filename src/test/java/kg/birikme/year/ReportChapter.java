package kg.birikme.year;

import static kg.birikme.year.Story.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reports: asked for by the chair, written by members, accepted or returned; the association's own; that to the council. */
final class ReportChapter {

    private static final String LIST = YEAR + "/reports";
    private static final String EXAMPLE = "M09";
    private static final String DIFFICULTIES =
            "Окуучулардын бир бөлүгү үй тапшырмасын кеч бүтүрөт, ата-энелери эмгек миграциясында.";
    private static final String PROPOSALS = "5-класстарга бирдиктүү талаптар керек.";
    private static final String RETURNED = "M06";
    private static final String REMARK =
            "Ата-энелер жыйналышынын күнү жана катышкандардын саны көрсөтүлбөптүр, толуктап бериңиз.";
    private static final String SILENT = "M12";
    private static final Map<String, Integer> DAYS_LATE = Map.of("M10", 3, "M15", 5);
    private static final String ACHIEVED = "Беш жыйын пландагыдай өттү, катышуу жогору болду.";
    private static final String OUTCOME = "Бирикменин иши канааттандырарлык деп табылды.";

    private final Story story;
    private final Set<String> known = new HashSet<>();
    private final Map<String, String> accepted = new HashMap<>();

    ReportChapter(Story story) {
        this.story = story;
    }

    void note() {
        Diary diary = story.diary();
        quarter(1, LocalDate.of(2026, 11, 4));
        quarter(2, LocalDate.of(2026, 12, 29));
        quarter(3, LocalDate.of(2027, 3, 18));
        asked("HALF_YEAR", null, LocalDate.of(2027, 1, 22));
        asked("YEAR", null, LocalDate.of(2027, 5, 24));
        diary.at(LocalDate.of(2027, 5, 20).atTime(18, 0), this::ofTheAssociation);
        diary.on(LocalDate.of(2027, 5, 26), this::acceptAssociation);
        diary.on(LocalDate.of(2027, 5, 28), this::toTheCouncil);
        diary.on(LocalDate.of(2027, 6, 4), this::print);
    }

    private void quarter(int number, LocalDate due) {
        asked("QUARTER", number, due);
    }

    private void asked(String kind, @Nullable Integer quarter, LocalDate due) {
        boolean first = quarter != null && quarter == 1;
        story.diary().on(due.minusDays(14), () -> ask(kind, quarter, due));
        for (String member : story.members()) {
            if (!first || !member.equals(SILENT)) {
                LocalDate day = first ? due.plusDays(DAYS_LATE.getOrDefault(member, 0)) : due;
                story.diary().on(day, () -> write(member, first, due));
            }
        }
    }

    private void ask(String kind, @Nullable Integer quarter, LocalDate due) throws Exception {
        for (int click = 0; click < 2; click++) {
            story.chair()
                    .open(LIST + "/ask")
                    .fill("/reports/ask")
                    .with("kind", kind)
                    .with("quarter", quarter)
                    .with("due", due)
                    .withAll("people", story.ids(story.members()))
                    .send();
        }
        story.person("M05").isRefused(LIST + "/ask", 403);
        assertThat(unknown(story.person("M05")))
                .as("asked twice, to be written once")
                .hasSize(1);
    }

    private void write(String member, boolean first, LocalDate due) throws Exception {
        Person writer = story.person(member);
        List<String> open = unknown(writer);
        assertThat(open).as("what is asked of " + member).isNotEmpty();
        String place = open.get(open.size() - 1);
        known.addAll(open);
        Filling form = writer.open(place)
                .fill(place)
                .with("pupilsStart", 24)
                .with("pupilsEnd", 24)
                .with("girls", 13)
                .with("boys", 11)
                .with("difficulties", difficulties(member, first))
                .with("proposals", PROPOSALS)
                .with("parents[0].day", due.minusDays(20))
                .with("parents[0].title", "Ата-энелер жыйналышы")
                .with("parents[0].pupils", 19);
        form.sendBy("handIn", "true");
        story.person(member.equals("M07") ? "M08" : "M07").isRefused(place, 404);
        story.administrator().isRefused(place, 404);
        if (first && member.equals(RETURNED)) {
            giveBack(writer, place);
        }
        decider(member).open(place).sees(difficulties(member, first)).press("/accept");
        assertThat(writer.open(place).mayPress(place))
                .as("an accepted report is not written in")
                .isFalse();
        accepted.put(member, place);
    }

    private void giveBack(Person writer, String place) throws Exception {
        story.chair().open(place).fill("/return").with("remark", REMARK).send();
        story.person("M05").isRefused(place, 404);
        writer.open(place)
                .sees(REMARK)
                .fill(place)
                .with("parents[0].result", "19/24")
                .sendBy("handIn", "true");
    }

    private Person decider(String member) {
        return member.equals("M01") ? story.deputyTeaching() : story.chair();
    }

    private static String difficulties(String member, boolean first) {
        return first && member.equals(EXAMPLE) ? DIFFICULTIES : member + " үчүн убакыт жетишсиз болду.";
    }

    /** The reports on the person's page of which this chapter has not told yet. */
    private List<String> unknown(Person reader) throws Exception {
        return reader.open(LIST).links("a[href*='/reports/']").stream()
                .filter(link -> link.matches(".*/reports/[0-9a-f-]{36}"))
                .filter(link -> !known.contains(link))
                .toList();
    }

    private void ofTheAssociation() throws Exception {
        story.person("M05").isRefused(LIST + "/association", 404);
        story.chair()
                .open(LIST + "/association")
                .fill("/reports/association")
                .withAll("words", Collections.nCopies(9, ACHIEVED))
                .with("heardAt", 5)
                .sendBy("handIn", "true");
    }

    private void acceptAssociation() throws Exception {
        story.chair().open(LIST + "/association");
        assertThat(story.chair().mayPress("/association/accept"))
                .as("the chair accepts the own report")
                .isFalse();
        story.deputyTeaching().open(LIST + "/association").sees(ACHIEVED).press("/association/accept");
        story.person("M05").open(LIST + "/association").sees(ACHIEVED);
    }

    private void toTheCouncil() throws Exception {
        story.chair()
                .open(LIST + "/council")
                .fill("/reports/council")
                .with("heldOn", "2027-05-28")
                .with("protocolNumber", "7")
                .with("words", ACHIEVED)
                .with("outcome", OUTCOME)
                .send();
        story.director().open(LIST + "/council").sees(OUTCOME);
    }

    private void print() throws Exception {
        for (Map.Entry<String, String> report : accepted.entrySet()) {
            PapersChapter.says(
                    story.person(report.getKey()).paper(report.getValue() + "/print.pdf"),
                    difficulties(report.getKey(), false),
                    PROPOSALS);
        }
        PapersChapter.says(story.deputyTeaching().paper(LIST + "/association.pdf"), ACHIEVED);
        PapersChapter.says(story.director().paper(LIST + "/council.pdf"), OUTCOME);
    }
}
