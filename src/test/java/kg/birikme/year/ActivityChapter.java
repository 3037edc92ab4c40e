package kg.birikme.year;

import static kg.birikme.year.Story.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kg.birikme.year.SampleData.Event;
import kg.birikme.year.SampleData.Opinion;
import org.jspecify.annotations.Nullable;

/** The chair plans the year's activities; their holders tell how they went, visitors hand in their sheets. */
final class ActivityChapter {

    private static final String LIST = YEAR + "/activities";

    private final Story story;
    private final Map<String, String> places = new HashMap<>();

    ActivityChapter(Story story) {
        this.story = story;
    }

    /** What of the sample the present year has. */
    static List<Event> events() {
        return SampleData.activities().activities().stream()
                .filter(event -> !"earlier".equals(event.only()))
                .toList();
    }

    void note() {
        story.diary().on(SampleData.activities().planned(), this::plan);
        for (Event event : events()) {
            story.diary().at(event.last().atTime(18, 30), () -> hold(event));
        }
    }

    String place(String event) {
        return Objects.requireNonNull(places.get(event), event);
    }

    private void plan() throws Exception {
        story.administrator().isRefused(LIST, 403);
        for (Event event : events()) {
            Filling form = story.chair()
                    .open(LIST + "/new")
                    .fill(LIST)
                    .with("kind", event.kind())
                    .with("title", event.title())
                    .with("form", event.form())
                    .with("from", event.from())
                    .with("until", event.until())
                    .with("time", event.time())
                    .with("place", event.place())
                    .with("gradeFrom", event.gradeFrom())
                    .with("gradeTo", event.gradeTo())
                    .with("letter", event.letter())
                    .withAll("holders", story.ids(event.holders()))
                    .with("programme", event.programme());
            if (event.plan() != null) {
                form.choosing("planLine", PlanChapter.item(event.plan()).content());
            }
            places.put(event.id(), form.send().address());
        }
        story.person("S04").open(place("O01")).sees("Эне тил — элдин жаны");
    }

    private void hold(Event event) throws Exception {
        String place = place(event.id());
        String first = event.holders().get(0);
        Person teller = first.startsWith("M") ? story.person(first) : story.chair();
        teller.open(place)
                .follow("/hold")
                .fill("/hold")
                .with("pupils", event.pupils())
                .with("result", event.result())
                .withAll("visitors", story.ids(event.visitors()))
                .send();
        for (int at = 0; at < event.sheets(); at++) {
            handIn(place, event.visitors().get(at), opinion(event, at));
        }
        if (event.sheets() > 0) {
            read(event, place, story.person(first));
        }
    }

    private void handIn(String place, String visitor, Opinion opinion) throws Exception {
        story.person(visitor)
                .open(place + "/analysis")
                .fill("/analysis")
                .withAll("words", opinion.words())
                .withAll("marks", marks(opinion.marks()))
                .with("strengths", opinion.strengths())
                .with("shortcomings", opinion.shortcomings())
                .with("advice", opinion.advice())
                .sendBy("handIn", "true");
    }

    private static List<String> marks(@Nullable List<@Nullable Short> marks) {
        List<@Nullable Short> given = marks == null || marks.isEmpty() ? Collections.nCopies(9, null) : marks;
        return given.stream().map(mark -> mark == null ? "" : mark.toString()).toList();
    }

    /** Whose hour it was reads what was said of it, and no other teacher does. */
    private void read(Event event, String place, Person holder) throws Exception {
        String advice = opinion(event, 0).advice();
        holder.open(place).sees(advice).press("/acknowledge");
        assertThat(holder.open(place).mayPress("/acknowledge")).isFalse();
        story.deputyTeaching().open(place).sees(advice);
        String stranger = event.holders().contains("M16") || event.visitors().contains("M16") ? "M15" : "M16";
        if (!event.visitors().contains(stranger)) {
            story.person(stranger).open(place).sees(event.title()).seesNot(advice);
        }
    }

    static Opinion opinion(Event event, int at) {
        List<Opinion> opinions = SampleData.activities().sheets();
        return opinions.get((event.title().length() + at) % opinions.size());
    }
}
