package kg.birikme.year;

import static kg.birikme.year.Story.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kg.birikme.year.SampleData.Consultation;
import kg.birikme.year.SampleData.GrowthFile;
import kg.birikme.year.SampleData.Programme;
import kg.birikme.year.SampleData.SelfAnalysis;
import kg.birikme.year.SampleData.Stage;

/** Programmes of self-education from September to May, self-analyses, mentoring and consultations. */
final class GrowthChapter {

    private static final String LIST = YEAR + "/growth";
    private static final String RETURNED = "M04";
    private static final String LATE = "M12";
    private static final LocalDate LATE_DAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate YEAR_ANALYSED = LocalDate.of(2027, 5, 24);

    private final Story story;
    private final ActivityChapter activities;
    private final GrowthFile file = SampleData.growth();
    private final Map<String, String> places = new HashMap<>();

    GrowthChapter(Story story, ActivityChapter activities) {
        this.story = story;
        this.activities = activities;
    }

    void note() {
        Diary diary = story.diary();
        for (Programme programme : file.programmes()) {
            boolean late = programme.id().equals(LATE);
            diary.on(late ? LATE_DAY : file.handedIn(), () -> handIn(programme));
            diary.on(late ? LATE_DAY : file.seen(), () -> decide(programme));
            diary.on(file.finished(), () -> finish(programme));
            diary.on(YEAR_ANALYSED, () -> ofTheYear(programme.id()));
        }
        for (Consultation given : file.consultations()) {
            diary.on(given.day(), () -> consult(given));
        }
        for (SelfAnalysis analysis : file.events()) {
            ActivityChapter.events().stream()
                    .filter(event -> analysis.events().contains(event.id()))
                    .forEach(event -> diary.on(
                            event.last().plusDays(1),
                            () -> ofAnActivity(event.holders().get(0), event.id(), analysis)));
        }
    }

    String place(String member) {
        return Objects.requireNonNull(places.get(member), member);
    }

    private void handIn(Programme programme) throws Exception {
        Person member = story.person(programme.id());
        Filling form = member.open(LIST + "/programme")
                .fill("/growth/programme")
                .with("topic", programme.topic())
                .with("topicYear", programme.topicYear())
                .with("reason", file.reason())
                .with("aim", Objects.requireNonNullElse(programme.aim(), programme.topic()))
                .with("tasks", file.tasks())
                .with("from", file.from())
                .with("until", file.until())
                .with("literature", file.literature())
                .with("reportForm", programme.reportForm())
                .with("heardAt", file.heardAt());
        List<Stage> stages = Objects.requireNonNullElse(programme.stages(), file.stages());
        for (int at = 0; at < stages.size(); at++) {
            form.with("stages[" + at + "].stage", stages.get(at).stage())
                    .with("stages[" + at + "].content", stages.get(at).content())
                    .with("stages[" + at + "].term", stages.get(at).term())
                    .with("stages[" + at + "].outcome", stages.get(at).outcome());
        }
        form.sendBy("handIn", "true");
        places.put(programme.id(), member.open(LIST + "/programme").address());
    }

    private void decide(Programme programme) throws Exception {
        String place = place(programme.id());
        Person chair = story.chair().open(place).sees(programme.topic());
        if (!programme.id().equals(RETURNED)) {
            if (!programme.id().equals("M01")) {
                chair.press("/seen");
            } else {
                story.deputyTeaching().open(place).press("/seen");
            }
            return;
        }
        chair.fill("/return").with("remark", file.remark()).send();
        story.person("M05").isRefused(place, 404);
        story.administrator().isRefused(place, 404);
        story.person(RETURNED).open(LIST + "/programme").sees(file.remark());
        story.diary().on(story.diary().today().plusDays(3), () -> {
            handIn(programme);
            story.chair().open(place).press("/seen");
        });
    }

    private void finish(Programme programme) throws Exception {
        story.person(programme.id())
                .open(place(programme.id()))
                .fill("/finish")
                .with("fulfilment", file.fulfilment())
                .with("outcome", file.outcome())
                .send();
        story.deputyTeaching().open(place(programme.id())).sees(file.fulfilment());
    }

    private void ofAnActivity(String holder, String event, SelfAnalysis analysis) throws Exception {
        String no = activities.place(event).replaceFirst(".*/", "");
        reflect(holder, LIST + "/self-analysis?activity=" + no, analysis.words());
    }

    private void ofTheYear(String member) throws Exception {
        List<List<String>> samples = file.year();
        reflect(member, LIST + "/self-analysis", samples.get(member.hashCode() % samples.size()));
    }

    private void reflect(String member, String where, List<String> words) throws Exception {
        Person writer = story.person(member);
        writer.open(where).fillWhere("/self-analysis").withAll("words", words).sendBy("handIn", "true");
        String place = writer.open(where).sees(words.get(0)).address();
        story.person(member.equals("M07") ? "M08" : "M07").isRefused(place, 404);
        Person reader = member.equals("M01") ? story.deputyTeaching() : story.chair();
        reader.open(place).sees(words.get(0)).press("/seen");
    }

    private void consult(Consultation given) throws Exception {
        story.person(given.by())
                .open(LIST + "/consultations/new")
                .fill("/growth/consultations")
                .with("day", given.day())
                .with("kind", given.kind())
                .with("by", story.id(given.by()))
                .with("topic", given.topic())
                .with("outcome", given.outcome())
                .withAll("helped", story.ids(given.helped()))
                .send();
        story.person("S03").open(LIST + "/consultations").sees(given.topic());
        assertThat(given.day()).isEqualTo(story.diary().today());
    }
}
