package kg.birikme.control.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.control.RemarkAbout;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.notification.NotificationFixture;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Remarks of director and deputies on their way to the chair and back (R13). */
@BirikmeTest
@Tag("R13")
class ControlServiceTest {

    private static final String WORDS = "Протоколдо мөөнөттөр көрсөтүлгөн эмес.";

    @Autowired
    private ControlService service;

    @Autowired
    private NotificationFixture inboxes;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private UUID remarked(DemoCast cast, String by) {
        UUID id = UUID.randomUUID();
        RemarkContent content = new RemarkContent(
                RemarkAbout.PLAN, null, WORDS, LocalDate.now(clock).plusDays(5));
        for (int click = 0; click < 2; click++) {
            Acting.as(cast.person(by), () -> service.remark(id, sample.year(), content));
        }
        return id;
    }

    @Test
    void theChairAnswersAndWhoMadeItIsContent() {
        sample.within(cast -> {
            UUID id = remarked(cast, "S02");
            assertThat(inboxes.told(cast.chair())).containsOnlyOnce("CONTROL_REMARKED");
            assertThatThrownBy(() -> Acting.as(cast.person("S02"), () -> service.release(id)))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() -> Acting.as(cast.person("M09"), () -> service.answer(id, 0, "Мен")))
                    .isInstanceOf(NotFound.class);
            Acting.as(cast.chair(), () -> service.answer(id, 0, "Оңдолду."));
            assertThat(inboxes.told(cast.person("S02"))).contains("CONTROL_ANSWERED");
            assertThatThrownBy(() -> Acting.as(cast.person("S03"), () -> service.release(id)))
                    .isInstanceOf(ActionForbidden.class);
            Acting.as(cast.person("S02"), () -> service.release(id));
            Acting.as(cast.person("S02"), () -> service.release(id));
            assertThatThrownBy(() -> Acting.as(cast.chair(), () -> service.answer(id, 2, "Дагы")))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() ->
                            jdbc.sql("update control_remark set words = 'x'").update())
                    .hasMessageContaining("was answered stands");
        });
    }

    @Test
    void whatNobodyAnsweredMayBeTakenBackByWhoMadeIt() {
        sample.within(cast -> {
            UUID id = remarked(cast, "S01");
            assertThatThrownBy(() -> Acting.as(cast.person("S02"), () -> service.remove(id)))
                    .isInstanceOf(ActionForbidden.class);
            Acting.as(cast.person("S01"), () -> service.remove(id));
            assertThat(jdbc.sql("select count(*) from control_remark")
                            .query(Integer.class)
                            .single())
                    .isZero();
            UUID answered = remarked(cast, "S01");
            Acting.as(cast.chair(), () -> service.answer(answered, 0, "Ооба."));
            assertThatThrownBy(() -> Acting.as(cast.person("S01"), () -> service.remove(answered)))
                    .isInstanceOf(RuleViolation.class);
        });
    }

    @Test
    void itNamesAMeetingOfTheYearAndADayToCome() {
        sample.within(cast -> {
            LocalDate soon = LocalDate.now(clock).plusDays(3);
            assertThatThrownBy(() -> new RemarkContent(RemarkAbout.MEETING, null, WORDS, soon))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> Acting.as(
                            cast.person("S01"),
                            () -> service.remark(
                                    UUID.randomUUID(),
                                    sample.year(),
                                    new RemarkContent(RemarkAbout.MEETING, 77, WORDS, soon))))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> Acting.as(
                            cast.person("S01"),
                            () -> service.remark(
                                    UUID.randomUUID(),
                                    sample.year(),
                                    new RemarkContent(RemarkAbout.WORK, null, WORDS, soon.minusDays(9)))))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> remarked(cast, "M01")).isInstanceOf(ActionForbidden.class);
        });
    }

    @Test
    void theChairIsAskedAndWhatIsLateTheDirectorLearns() throws Exception {
        DemoCast cast = sample.found();
        SchoolContext.within(cast.school(), () -> remarked(cast, "S02"));
        assertThat(page(cast, "M01", "/")).contains(WORDS);
        assertThat(page(cast, "S01", "/")).doesNotContain(WORDS);
        clock.set(LocalDate.now(clock).plusDays(9));
        assertThat(page(cast, "S01", "/")).contains(WORDS);
        assertThat(page(cast, "S03", "/years/2026-2027/control"))
                .contains(WORDS)
                .doesNotContain("??");
        assertThat(page(cast, "M09", "/")).doesNotContain(WORDS);
    }

    private String page(DemoCast cast, String who, String where) throws Exception {
        return mvc.perform(get(where).with(SignIn.as(cast.school(), cast.person(who))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
