package kg.birikme.year;

import static kg.birikme.year.Story.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kg.birikme.year.SampleData.Adopted;
import kg.birikme.year.SampleData.Agenda;
import kg.birikme.year.SampleData.AnalysisWords;
import kg.birikme.year.SampleData.Consultation;
import kg.birikme.year.SampleData.Event;
import kg.birikme.year.SampleData.Item;
import kg.birikme.year.SampleData.Meeting;
import kg.birikme.year.SampleData.Programme;
import kg.birikme.year.SampleData.Spoke;

/** At the year's end all papers are printed: what was typed in during the year stands on them. */
final class PapersChapter {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 4);

    private final Story story;
    private final ActivityChapter activities;
    private final GrowthChapter growth;

    PapersChapter(Story story, ActivityChapter activities, GrowthChapter growth) {
        this.story = story;
        this.activities = activities;
        this.growth = growth;
    }

    void note() {
        Diary diary = story.diary();
        diary.on(LAST_DAY, this::plan);
        SampleData.meetings().forEach(meeting -> diary.on(LAST_DAY, () -> meeting(meeting)));
        diary.on(LAST_DAY, this::activities);
        diary.on(LAST_DAY, this::growth);
        diary.on(LAST_DAY, this::analysis);
    }

    private void plan() throws Exception {
        String paper = story.director().paper(YEAR + "/plan.pdf");
        says(paper, SampleData.plan().theme(), SampleData.plan().aim());
        SampleData.plan().tasks().forEach(task -> says(paper, task));
        for (Item item : SampleData.plan().items()) {
            says(paper, item.content());
            says(paper, item.expected().split(", "));
        }
    }

    private void meeting(Meeting meeting) throws Exception {
        String place = MeetingChapter.address(meeting.no());
        says(story.person("S03").paper(place + "/notice.pdf"), meeting.theme());
        String protocol = story.person("M13").paper(place + "/protocol.pdf");
        String extract = story.chair().paper(place + "/recommendations.pdf");
        for (Agenda item : meeting.agenda()) {
            says(protocol, item.heard());
            for (Spoke spoke : item.spoke()) {
                says(protocol, spoke.name(), spoke.what());
            }
            for (Adopted adopted : item.recommendations()) {
                says(protocol, adopted.text());
                says(extract, adopted.text());
            }
        }
        meeting.absent().forEach(absence -> says(protocol, absence.reason()));
        says(story.secretary().paper(place + "/attendance.pdf"), "№ " + meeting.no(), "12-кабинет");
    }

    private void activities() throws Exception {
        String schedule = story.person("M02").paper(YEAR + "/activities/schedule.pdf");
        for (Event event : ActivityChapter.events()) {
            if (event.kind().equals("OPEN_CLASS_HOUR")) {
                says(schedule, event.title(), event.form());
            }
            if (event.sheets() > 0) {
                Person deputy = story.deputyTeaching().open(activities.place(event.id()));
                List<String> sheets = deputy.links("a[href*='analysis.pdf']");
                assertThat(sheets).as("sheets of %s", event.id()).hasSizeGreaterThanOrEqualTo(event.sheets());
                says(deputy.paper(sheets.get(0)), event.title());
            }
        }
    }

    private void growth() throws Exception {
        String topics = story.chair().paper(YEAR + "/growth/topics.pdf");
        for (Programme programme : SampleData.growth().programmes()) {
            says(topics, programme.topic());
            says(
                    story.chair().paper(growth.place(programme.id()) + ".pdf"),
                    programme.topic(),
                    programme.reportForm(),
                    SampleData.growth().fulfilment());
        }
        String consultations = story.chair().paper(YEAR + "/growth/consultations.pdf");
        for (Consultation given : SampleData.growth().consultations()) {
            says(consultations, given.topic());
        }
    }

    private void analysis() throws Exception {
        AnalysisWords words = AnalysisChapter.words();
        says(
                story.director().paper(YEAR + "/analysis.pdf"),
                words.achievements(),
                words.shortcomings(),
                words.conclusion(),
                words.nextTasks());
    }

    /** Line by line: a sheet may end between two of them. */
    static void says(String paper, String... words) {
        assertThat(Stream.of(words).flatMap(String::lines))
                .allSatisfy(one -> assertThat(paper.contains(Person.squeezed(one)))
                        .as(
                                "«%s» stands on the paper that begins with %s",
                                one, paper.substring(0, Math.min(150, paper.length())))
                        .isTrue());
    }
}
