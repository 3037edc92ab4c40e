package kg.birikme.experience.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.experience.Experiences;
import kg.birikme.experience.domain.ExperienceContent.Heard;
import kg.birikme.meeting.AgendaItemId;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.meeting.MeetingId;
import kg.birikme.meeting.Meetings;
import kg.birikme.notification.NotificationFixture;
import kg.birikme.school.Years;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.shared.StaleVersion;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Advanced experience: written down, heard, published, brought into practice (R26, R68, R80, R95). */
@BirikmeTest
@Tag("R26")
class ExperienceServiceTest {

    private static final String THEME = "Кечки ой толгоо айланасы";

    @Autowired
    private ExperienceService service;

    @Autowired
    private Experiences experiences;

    @Autowired
    private MeetingFixture meetingFixture;

    @Autowired
    private Meetings meetings;

    @Autowired
    private NotificationFixture inboxes;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ExperienceLines lines;

    @Autowired
    private Years years;

    private static ExperienceContent content(@Nullable Heard heard, boolean publish) {
        return new ExperienceContent(THEME, "Күн сайын беш мүнөт.", heard, publish, "");
    }

    private UUID told(DemoCast cast, StaffId by, String whose) {
        UUID id = UUID.randomUUID();
        Acting.as(by, () -> service.tell(id, sample.year(), cast.person(whose), content(null, true)));
        return id;
    }

    @Test
    void theChairWritesOfATeacherAndSheIsTold() {
        sample.within(cast -> {
            UUID id = told(cast, cast.chair(), "M09");
            Acting.as(cast.chair(), () -> service.tell(id, sample.year(), cast.person("M09"), content(null, true)));
            assertThat(experiences.ofYears(List.of(sample.year())).get(sample.year()))
                    .singleElement()
                    .satisfies(fact -> {
                        assertThat(fact.member()).isEqualTo(cast.person("M09"));
                        assertThat(fact.heard()).isFalse();
                    });
            assertThat(inboxes.told(cast.person("M09"))).contains("EXPERIENCE_TOLD");
            assertThatThrownBy(() -> told(cast, cast.person("M05"), "M09")).isInstanceOf(ActionForbidden.class);
            assertThatThrownBy(() -> told(cast, cast.chair(), "S05")).isInstanceOf(InvalidInput.class);
        });
    }

    @Test
    @Tag("R68")
    void whereItWasHeardIsAQuestionOfAHeldMeetingOfTheYear() {
        sample.within(cast -> {
            MeetingId planned = meetingFixture.planned(cast, LocalDate.of(2026, 11, 26));
            AgendaItemId item = meetings.get(planned).items().get(0).id();
            UUID id = told(cast, cast.person("M09"), "M09");
            ExperienceContent heard = content(new Heard(true, item.value()), false);
            assertThatThrownBy(() -> Acting.as(cast.person("M09"), () -> service.change(id, 0, heard)))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refusal -> assertThat(refusal.field()).isEqualTo("heard"));
            meetingFixture.convene(cast, planned);
            meetingFixture.hold(cast, planned);
            Acting.as(cast.person("M09"), () -> service.change(id, 0, heard));
            assertThatThrownBy(() -> Acting.as(cast.person("M09"), () -> service.change(id, 0, content(null, true))))
                    .isInstanceOf(StaleVersion.class);
            assertThat(experiences.ofYears(List.of(sample.year())).get(sample.year()))
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.heard()).isTrue());
        });
    }

    @Test
    @Tag("R95")
    void colleaguesBringItIntoPracticeAndThenItStays() {
        sample.within(cast -> {
            UUID id = told(cast, cast.person("M09"), "M09");
            Acting.as(cast.person("M05"), () -> service.practise(id, "Жума күнү өткөрөм."));
            Acting.as(cast.person("M05"), () -> service.practise(id, "Күн сайын өткөрөм."));
            assertThat(experiences
                            .ofYears(List.of(sample.year()))
                            .get(sample.year())
                            .get(0)
                            .practices())
                    .isEqualTo(1);
            assertThat(inboxes.told(cast.person("M09"))).containsOnlyOnce("EXPERIENCE_PRACTISED");
            assertThatThrownBy(() -> Acting.as(cast.person("M09"), () -> service.practise(id, "Өзүм.")))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refusal -> assertThat(refusal.messageKey()).isEqualTo("experience.refusal.own"));
            assertThatThrownBy(() -> Acting.as(cast.person("S02"), () -> service.practise(id, "Мен.")))
                    .isInstanceOf(ActionForbidden.class);
            assertThatThrownBy(() -> Acting.as(cast.chair(), () -> service.remove(id, "Жаңылыш")))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refusal -> assertThat(refusal.messageKey()).isEqualTo("experience.refusal.practised"));
        });
    }

    @Test
    void whatWasWrittenByMistakeGoesWithItsReason() {
        sample.within(cast -> {
            UUID id = told(cast, cast.person("M09"), "M09");
            assertThatThrownBy(() -> Acting.as(cast.person("M09"), () -> service.remove(id, " ")))
                    .isInstanceOf(RuleViolation.class);
            Acting.as(cast.person("M09"), () -> service.remove(id, "Эки жолу жазылды"));
            Acting.as(cast.person("M09"), () -> service.remove(id, "Эки жолу жазылды"));
            assertThat(experiences.ofYears(List.of(sample.year()))).isEmpty();
            assertThatThrownBy(() -> Acting.as(cast.person("M05"), () -> service.practise(id, "Мен.")))
                    .isInstanceOf(RuleViolation.class);
        });
    }

    @Test
    @Tag("R95")
    void theDatabaseKnowsThatOnesOwnIsNoPracticeOfAnother() {
        sample.within(cast -> {
            UUID id = told(cast, cast.person("M09"), "M09");
            assertThatThrownBy(() ->
                            jdbc.sql("""
                                    insert into experience_practice (experience_id, staff_id, staff_name, since, words)
                                    values (?, ?, 'Э', '2026-11-20', 'x')
                                    """).params(id, cast.person("M09").value()).update())
                    .hasMessageContaining("own experience");
        });
    }

    @Test
    @Tag("R80")
    void allMembersReadItAndItStandsInThePassportAndTheSearch() throws Exception {
        DemoCast cast = sample.found();
        UUID[] id = {null};
        SchoolContext.within(cast.school(), () -> id[0] = told(cast, cast.chair(), "M09"));
        String list = "/years/2026-2027/experience";
        assertThat(page(cast, "M05", list)).contains(THEME).doesNotContain("??");
        assertThat(page(cast, "M05", list + "/" + id[0])).contains("/practice").doesNotContain("/petitions/new");
        assertThat(page(cast, "M01", list + "/" + id[0])).contains("/petitions/new");
        assertThat(page(cast, "M01", list + "/new")).contains("Мамырканов");
        assertThat(page(cast, "M09", "/members/" + cast.person("M09").value() + "/passport"))
                .contains(THEME);
        SchoolContext.within(
                cast.school(),
                () -> assertThat(lines.of(years.get(sample.year())))
                        .singleElement()
                        .asString()
                        .contains(THEME));
        assertThat(page(cast, "M05", "/search?q=толгоо")).contains("Кечки ой");
        assertThat(mvc.perform(get(list + "/list.pdf").with(SignIn.as(cast.school(), cast.person("M05"))))
                        .andReturn()
                        .getResponse()
                        .getContentType())
                .isEqualTo("application/pdf");
    }

    private String page(DemoCast cast, String who, String where) throws Exception {
        return mvc.perform(get(where).with(SignIn.as(cast.school(), cast.person(who))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
