package kg.birikme.classplan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.birikme.access.Acting;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.file.Files;
import kg.birikme.file.SampleFiles;
import kg.birikme.file.Upload;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.notification.NotificationFixture;
import kg.birikme.shared.ActionForbidden;
import kg.birikme.shared.InvalidInput;
import kg.birikme.shared.NotFound;
import kg.birikme.shared.RuleViolation;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Class teachers' plans of upbringing work on their way (R25, R70). */
@BirikmeTest
@Tag("R25")
@Tag("R70")
class ClassPlanServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final String WHAT = "«Алтын күз» майрамы";

    @Autowired
    private ClassPlanService service;

    @Autowired
    private ClassPlanPages pages;

    @Autowired
    private Files files;

    @Autowired
    private MeetingFixture meetings;

    @Autowired
    private NotificationFixture inboxes;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private static ClassPlanContent content() {
        return new ClassPlanContent(
                "Ынтымактуу класс жамааты",
                List.of(
                        new ClassPlanRow(2, "Ата-энелер жыйналышы", DAY, "", "Ата-энелер", "Ата-энелер"),
                        new ClassPlanRow(1, WHAT, null, "октябрь", "Эстетикалык", "Окуучулар"),
                        new ClassPlanRow(3, "", null, "", "", "")));
    }

    private UUID handedIn(DemoCast cast, String teacher) {
        UUID id = UUID.randomUUID();
        Acting.as(cast.person(teacher), () -> service.submit(sample.year(), id, 0, content()));
        return id;
    }

    @Test
    void itIsHandedInReturnedMendedAndAccepted() {
        sample.within(cast -> {
            UUID id = handedIn(cast, "M09");
            Acting.as(cast.person("M09"), () -> service.submit(sample.year(), id, 0, content()));
            assertThat(inboxes.told(cast.chair())).containsOnlyOnce("OWN_WORK_SUBMITTED");
            assertThatThrownBy(() -> Acting.as(cast.person("M05"), () -> service.accept(id, 1)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> Acting.as(cast.person("S01"), () -> service.accept(id, 1)))
                    .isInstanceOf(ActionForbidden.class);
            int version = version(id);
            Acting.as(cast.chair(), () -> service.giveBack(id, version, "Ата-энелер менен ишти кошуңуз."));
            assertThat(inboxes.told(cast.person("M09"))).contains("OWN_WORK_RETURNED");
            Acting.as(cast.person("M09"), () -> service.submit(sample.year(), id, version(id), content()));
            Acting.as(cast.chair(), () -> service.accept(id, version(id)));
            assertThatThrownBy(() -> Acting.as(cast.person("M09"), () -> service.withdraw(id, version(id))))
                    .isInstanceOf(RuleViolation.class);
            assertThatThrownBy(() ->
                            jdbc.sql("update class_plan_row set what = 'x'").update())
                    .hasMessageContaining("accepted class plan");
        });
    }

    @Test
    void theRowsStandByTheirQuartersAndEmptyOnesAreLeftOut() {
        assertThat(content().rows()).extracting(ClassPlanRow::quarter).containsExactly(1, 2);
    }

    @Test
    void withoutALineAFileIsEnoughAndNothingIsNot() {
        sample.within(cast -> {
            UUID id = UUID.randomUUID();
            ClassPlanContent nothing = new ClassPlanContent("", List.of());
            Acting.as(cast.person("M09"), () -> {
                service.write(sample.year(), id, 0, nothing);
                assertThatThrownBy(() -> service.submit(sample.year(), id, version(id), nothing))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refusal -> assertThat(refusal.messageKey()).isEqualTo("classplan.refusal.nothing"));
            });
        });
        sample.within(cast -> {
            UUID id = UUID.randomUUID();
            ClassPlanContent nothing = new ClassPlanContent("", List.of());
            Acting.as(cast.person("M09"), () -> {
                service.write(sample.year(), id, 0, nothing);
                files.store(
                        ClassPlanFiles.owner(id),
                        files.accept(List.of(new Upload("план.pdf", SampleFiles.pdf())))
                                .get(0));
                service.submit(sample.year(), id, version(id), nothing);
            });
        });
    }

    @Test
    void aLineSaysWhatAndItsDayIsOfTheYear() {
        sample.within(cast -> Acting.as(cast.person("M09"), () -> {
            assertThatThrownBy(() -> service.write(
                            sample.year(),
                            UUID.randomUUID(),
                            0,
                            new ClassPlanContent("", List.of(new ClassPlanRow(1, "", null, "май", "", "")))))
                    .isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> service.write(
                            sample.year(),
                            UUID.randomUUID(),
                            0,
                            new ClassPlanContent(
                                    "", List.of(new ClassPlanRow(1, WHAT, LocalDate.of(2028, 1, 1), "", "", "")))))
                    .isInstanceOf(InvalidInput.class);
        }));
    }

    @Test
    void theCalendarsDayShowsAndAcceptedPlansAreReadByAll() throws Exception {
        DemoCast cast = sample.found();
        UUID[] id = {null};
        SchoolContext.within(cast.school(), () -> {
            meetings.planned(cast, DAY);
            id[0] = handedIn(cast, "M09");
        });
        String list = "/years/2026-2027/class-plans";
        String place = list + "/" + id[0];
        assertThat(status(cast, "M05", place)).isEqualTo(404);
        assertThat(page(cast, "M01", place)).contains(WHAT, "Жыйын " + DAY).doesNotContain("??");
        assertThat(page(cast, "S04", list)).contains(place);
        SchoolContext.within(cast.school(), () -> Acting.as(cast.chair(), () -> service.accept(id[0], version(id[0]))));
        assertThat(page(cast, "M05", place)).contains(WHAT);
        assertThat(mvc.perform(get(place + "/print.pdf").with(SignIn.as(cast.school(), cast.person("M05"))))
                        .andReturn()
                        .getResponse()
                        .getContentType())
                .isEqualTo("application/pdf");
    }

    @Test
    void itIsWrittenOnItsPage() throws Exception {
        DemoCast cast = sample.found();
        String here = "/years/2026-2027/class-plans/mine";
        assertThat(page(cast, "M09", here)).contains("rows[0].what", "rows[11].what");
        mvc.perform(post(here)
                        .with(SignIn.as(cast.school(), cast.person("M09")))
                        .with(csrf())
                        .param("id", UUID.randomUUID().toString())
                        .param("version", "0")
                        .param("handIn", "true")
                        .param("rows[0].quarter", "1")
                        .param("rows[0].what", WHAT)
                        .param("rows[3].quarter", "2")
                        .param("rows[3].what", "Ата-энелер жыйналышы")
                        .param("rows[3].day", "2026-11-20"))
                .andReturn();
        SchoolContext.within(
                cast.school(),
                () -> assertThat(jdbc.sql("select count(*) from class_plan_row")
                                .query(Integer.class)
                                .single())
                        .isEqualTo(2));
    }

    private int version(UUID id) {
        return jdbc.sql("select version from class_plan where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private int status(DemoCast cast, String who, String where) throws Exception {
        return mvc.perform(get(where).with(SignIn.as(cast.school(), cast.person(who))))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String page(DemoCast cast, String who, String where) throws Exception {
        return mvc.perform(get(where).with(SignIn.as(cast.school(), cast.person(who))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
