package kg.birikme.year;

import java.time.LocalDate;
import java.time.LocalDateTime;
import kg.birikme.access.Accounts;
import kg.birikme.shared.Language;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The whole school year of the sample data, played through the pages as people would without JavaScript, each signed in as
 * themselves, in the order of time, August to June and on to the end of the storage term: what one does the next one sees, and the papers say what was typed. In
 * Kyrgyz in full; in the other languages the first quarter, in which each kind of record is made once ({@code LanguagesTest}
 * looks at every page in each).
 */
@BirikmeTest
class SampleYearTest {

    private static final LocalDate FIRST_QUARTER = LocalDate.of(2026, 11, 7);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private MutableClock clock;

    @Autowired
    private MessageSource messages;

    @ParameterizedTest
    @EnumSource(Language.class)
    @Tag("R1")
    @Tag("R2")
    @Tag("R4")
    @Tag("R5")
    @Tag("R6")
    @Tag("R9")
    @Tag("R10")
    @Tag("R11")
    @Tag("R12")
    @Tag("R31")
    @Tag("R83")
    @Tag("R47")
    @Tag("R53")
    void fromAugustToStorageAndTheYearsAfter(Language language) {
        Diary diary = new Diary(
                clock, LocalDateTime.of(2026, 8, 20, 9, 0), language == Language.KY ? LocalDate.MAX : FIRST_QUARTER);
        Story story = new Story(mvc, accounts, sample.found(), diary, new Story.Words(messages, language));
        ActivityChapter activities = new ActivityChapter(story);
        GrowthChapter growth = new GrowthChapter(story, activities);
        new PlanChapter(story).note();
        new MeetingChapter(story, new ProtocolChapter(story, new FollowupChapter(story))).note();
        activities.note();
        growth.note();
        new ReportChapter(story).note();
        new PetitionChapter(story).note();
        new LibraryChapter(story).note();
        new VisitChapter(story).note();
        new ControlChapter(story).note();
        new ClassPlanChapter(story).note();
        new ExperienceChapter(story).note();
        new CareerChapter(story).note();
        new AnalysisChapter(story).note();
        new PapersChapter(story, activities, growth).note();
        new DutyChapter(story).note();
        new StorageChapter(story).note();
        new LaterYearsChapter(story).note();
        diary.play();
    }
}
