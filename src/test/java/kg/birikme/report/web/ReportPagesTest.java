package kg.birikme.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kg.birikme.access.Acting;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityOutcome;
import kg.birikme.activity.SomeActivity;
import kg.birikme.activity.domain.ActivityService;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.handin.WorkStatus;
import kg.birikme.meeting.MeetingFixture;
import kg.birikme.people.People;
import kg.birikme.report.ReportFact;
import kg.birikme.report.Reports;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import kg.birikme.support.SqlCounter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@BirikmeTest
class ReportPagesTest {

    private static final String REPORTS = "/years/2026-2027/reports";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private Reports reports;

    @Autowired
    private People people;

    @Autowired
    private ActivityService activities;

    @Autowired
    private MeetingFixture meetings;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SqlCounter sql;

    private DemoCast cast;

    @BeforeEach
    void found() {
        cast = sample.found();
        clock.set(LocalDate.of(2026, 11, 1));
    }

    @Test
    @Tag("R53")
    void aReportIsAskedForWrittenReturnedAndAccepted() throws Exception {
        mvc.perform(ask("M09", "M05")).andExpect(redirectedUrl(REPORTS));
        mvc.perform(ask("M09", "M05")).andExpect(redirectedUrl(REPORTS));
        assertThat(facts()).hasSize(2);
        UUID id = of("M09").id();
        mvc.perform(get(REPORTS + "/" + id).with(as("M09"))).andExpect(status().isOk());
        mvc.perform(write(id, "", true)).andExpect(status().is(422));
        mvc.perform(write(id, "Үй тапшырмасы", false)).andExpect(redirectedUrl(REPORTS + "/" + id));
        for (String other : List.of("M05", "M01", "S02")) {
            mvc.perform(get(REPORTS + "/" + id).with(as(other))).andExpect(status().isNotFound());
        }
        mvc.perform(write(id, "Үй тапшырмасы", true)).andExpect(redirectedUrl(REPORTS));
        mvc.perform(get(REPORTS + "/" + id).with(as("M05"))).andExpect(status().isNotFound());
        mvc.perform(get(REPORTS).with(as("M05"))).andExpect(content().string(not(containsString(id.toString()))));
        mvc.perform(get(REPORTS + "/" + id).with(as("M01")))
                .andExpect(content().string(containsString("Үй тапшырмасы")));
        mvc.perform(decide(id, "return", "M01").param("remark", "")).andExpect(status().is(422));
        mvc.perform(decide(id, "return", "M01").param("remark", "Күнүн жазыңыз"))
                .andExpect(redirectedUrl(REPORTS));
        mvc.perform(get(REPORTS + "/" + id).with(as("M09")))
                .andExpect(content().string(containsString("Күнүн жазыңыз")));
        clock.set(LocalDate.of(2026, 11, 20));
        mvc.perform(write(id, "Оңдолду", true)).andExpect(redirectedUrl(REPORTS));
        mvc.perform(decide(id, "accept", "M01")).andExpect(redirectedUrl(REPORTS));
        ReportFact fact = of("M09");
        assertThat(fact.status()).isEqualTo(WorkStatus.ACCEPTED);
        assertThat(fact.submittedLate()).as("a return does not make it late").isFalse();
        assertThat(of("M05").overdue(LocalDate.of(2026, 11, 20))).isTrue();
        mvc.perform(get(REPORTS + "/" + id + "/print.pdf").with(as("S01"))).andExpect(status().isOk());
    }

    @Test
    @Tag("R53")
    void anAcceptedReportStandsAgainstAnySql() throws Exception {
        mvc.perform(ask("M09"));
        UUID id = of("M09").id();
        mvc.perform(write(id, "Сөз", true));
        mvc.perform(decide(id, "accept", "M01"));
        SchoolContext.within(cast.school(), () -> {
            for (String sql : List.of(
                    "update report set difficulties = 'x' where id = ?",
                    "delete from report_line where report_id = ?")) {
                assertThatThrownBy(() -> jdbc.sql(sql).param(id).update())
                        .hasMessageContaining("an accepted report is not changed");
            }
            assertThatThrownBy(() -> jdbc.sql("delete from report where id = ?")
                            .param(id)
                            .update())
                    .hasStackTraceContaining("permission denied");
        });
    }

    @Test
    void twoDeciders() throws Exception {
        mvc.perform(ask("M09"));
        UUID id = of("M09").id();
        mvc.perform(write(id, "Сөз", true));
        int version = version(id);
        ExecutorService deciders = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> accept = () -> mvc.perform(decide(id, "accept", "M01", version))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            Callable<Integer> giveBack =
                    () -> mvc.perform(decide(id, "return", "S02", version).param("remark", "Толуктаңыз"))
                            .andReturn()
                            .getResponse()
                            .getStatus();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : deciders.invokeAll(List.of(accept, giveBack))) {
                answers.add(answer.get());
            }
            assertThat(answers).as("one takes effect, the other is told").containsOnlyOnce(303);
        } finally {
            deciders.shutdown();
        }
    }

    @Test
    @Tag("R12")
    @Tag("R21")
    void theAssociationsReportGoesToTheDeputyAndTheCouncil() throws Exception {
        mvc.perform(get(REPORTS + "/association").with(as("M01"))).andExpect(status().isOk());
        mvc.perform(get(REPORTS + "/association").with(as("S02"))).andExpect(status().isNotFound());
        mvc.perform(get(REPORTS).with(as("S02")))
                .andExpect(content().string(not(containsString("/reports/association"))));
        mvc.perform(association(false)).andExpect(redirectedUrl(REPORTS + "/association"));
        mvc.perform(association(true))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("жыйында")));
        SchoolContext.within(
                cast.school(),
                () -> assertThat(reports.association(sample.year()).accepted()).isFalse());
        mvc.perform(post(REPORTS + "/council")
                        .with(csrf())
                        .with(as("M01"))
                        .param("version", "0")
                        .param("words", "Даярдалган сөз"))
                .andExpect(redirectedUrl(REPORTS + "/council"));
        mvc.perform(post(REPORTS + "/council")
                        .with(csrf())
                        .with(as("M01"))
                        .param("version", "0")
                        .param("heldOn", "2027-05-28")
                        .param("protocolNumber", "6")
                        .param("outcome", "Кабыл алынды"))
                .andExpect(status().is(422));
        clock.set(LocalDate.of(2027, 5, 28));
        mvc.perform(post(REPORTS + "/council")
                        .with(csrf())
                        .with(as("M01"))
                        .param("version", "0")
                        .param("heldOn", "2027-05-28")
                        .param("protocolNumber", "6")
                        .param("outcome", "Кабыл алынды"))
                .andExpect(redirectedUrl(REPORTS + "/council"));
        mvc.perform(get(REPORTS + "/council").with(as("S01")))
                .andExpect(content().string(containsString("Кабыл алынды")));
        mvc.perform(get(REPORTS + "/council.pdf").with(as("S01"))).andExpect(status().isOk());
        mvc.perform(get(REPORTS + "/association.pdf").with(as("M01"))).andExpect(status().isOk());
    }

    @Test
    @Tag("R53")
    void whatIsHandedInWithOtherWordsInASecondTabComesBackWithBothTexts() throws Exception {
        mvc.perform(ask("M09"));
        UUID id = of("M09").id();
        int opened = version(id);
        mvc.perform(write(id, "Биринчи текст", true)).andExpect(redirectedUrl(REPORTS));
        mvc.perform(write(id, "Экинчи текст", true, opened).param("events[0].title", "Экинчи сап"))
                .andExpect(status().is(409))
                .andExpect(content()
                        .string(allOf(
                                containsString("Биринчи текст"),
                                containsString("Экинчи текст"),
                                containsString("Экинчи сап"),
                                containsString("Азыр сакталып турганы"),
                                containsString("</html>"))));
        mvc.perform(get(REPORTS + "/" + id).with(as("M09")))
                .andExpect(content().string(containsString("Биринчи текст")));
        mvc.perform(decide(id, "withdraw", "M09")).andExpect(redirectedUrl(REPORTS + "/" + id));
        mvc.perform(get(REPORTS + "/" + id).with(as("M01"))).andExpect(status().isNotFound());
    }

    /** What was written down already need not be typed again, and nothing is kept before it is saved (teacher 13). */
    @Test
    @Tag("R53")
    void aReportBeginsWithWhatTheRecordsKnow() throws Exception {
        log("Менин укуктарым", ActivityKind.OPEN_CLASS_HOUR, "2026-10-14");
        log("Сергек жүрүш", ActivityKind.EXTRACURRICULAR_EVENT, "2026-10-15");
        mvc.perform(ask("M09"));
        UUID id = of("M09").id();
        mvc.perform(get(REPORTS + "/" + id).with(as("M09")))
                .andExpect(content()
                        .string(allOf(
                                containsString("name=\"classHours[0].title\" value=\"Менин укуктарым\""),
                                containsString("name=\"events[0].title\" value=\"Сергек жүрүш\""),
                                containsString("төмөнкү саптарга жазылды"))));
        assertThat(SchoolContext.within(
                        cast.school(),
                        () -> jdbc.sql("select count(*) from report_line")
                                .query(Integer.class)
                                .single()))
                .isZero();
        mvc.perform(write(id, "Кыйынчылык", false));
        mvc.perform(get(REPORTS + "/" + id).with(as("M09")))
                .andExpect(content().string(not(containsString("Менин укуктарым"))));
    }

    /** The writer's line of signature is the same before and after the acceptance. */
    @Test
    @Tag("R53")
    void anAcceptedReportIsSignedAsItWasHandedIn() throws Exception {
        mvc.perform(ask("M09"));
        UUID id = of("M09").id();
        mvc.perform(write(id, "Сөз", true));
        String signature = SchoolContext.within(
                cast.school(),
                () -> people.names(List.of(cast.person("M09")))
                        .get(cast.person("M09"))
                        .signature());
        assertThat(print(id)).contains(signature);
        mvc.perform(decide(id, "accept", "M01"));
        assertThat(print(id)).contains(signature);
    }

    private String print(UUID id) throws Exception {
        byte[] answer = mvc.perform(get(REPORTS + "/" + id + "/print.pdf").with(as("M09")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument pdf = Loader.loadPDF(answer)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** A refusal adds no rows: the form stays as long as it was (teacher 14). */
    @Test
    @Tag("R53")
    void aRefusalAddsNoRows() throws Exception {
        mvc.perform(ask("M09"));
        UUID id = of("M09").id();
        String page = mvc.perform(get(REPORTS + "/" + id).with(as("M09")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        MockHttpServletRequestBuilder again = post(REPORTS + "/" + id)
                .with(csrf())
                .with(as("M09"))
                .param("version", "0")
                .param("handIn", "true");
        for (int row = 0; row < 3; row++) {
            again.param("classHours[" + row + "].title", "").param("classHours[" + row + "].pupils", "");
        }
        String refused = mvc.perform(again)
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(refused.split("name=\"classHours\\[").length).isEqualTo(page.split("name=\"classHours\\[").length);
    }

    private void log(String title, ActivityKind kind, String day) {
        SchoolContext.within(
                cast.school(),
                () -> Acting.as(
                        cast.person("M09"),
                        () -> activities.log(
                                new ActivityId(UUID.randomUUID()),
                                sample.year(),
                                SomeActivity.of(kind, title, LocalDate.parse(day), false),
                                List.of(cast.person("M09")),
                                new ActivityOutcome(24, ""),
                                List.of())));
    }

    @Test
    @Tag("R12")
    void theAssociationsReportOfASecondTabComesBackWithBothTexts() throws Exception {
        SchoolContext.within(cast.school(), () -> meetings.held(cast, LocalDate.of(2026, 10, 8)));
        mvc.perform(association(true).param("heardAt", "1")).andExpect(redirectedUrl(REPORTS + "/association"));
        mvc.perform(association(true).param("heardAt", "1")).andExpect(redirectedUrl(REPORTS + "/association"));
        MockHttpServletRequestBuilder other = post(REPORTS + "/association")
                .with(csrf())
                .with(as("M01"))
                .param("version", "0")
                .param("handIn", "true")
                .param("heardAt", "1");
        for (int section = 1; section <= 9; section++) {
            other.param("words", "Башка сөз " + section);
        }
        mvc.perform(other)
                .andExpect(status().is(409))
                .andExpect(content()
                        .string(allOf(containsString("Башка сөз 9"), containsString("Азыр сакталып турганы"))));
        sql.atMost(
                6,
                () -> mvc.perform(get(REPORTS + "/association").with(as("S02")))
                        .andExpect(content()
                                .string(allOf(containsString("Тапшырылды"), not(containsString("Башка сөз"))))));
    }

    private List<ReportFact> facts() {
        return SchoolContext.within(cast.school(), () -> reports.ofYear(sample.year()));
    }

    private ReportFact of(String person) {
        return facts().stream()
                .filter(fact -> fact.member().equals(cast.person(person)))
                .findFirst()
                .orElseThrow();
    }

    private int version(UUID id) {
        return SchoolContext.within(
                cast.school(),
                () -> jdbc.sql("select version from report where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single());
    }

    private RequestPostProcessor as(String person) {
        return SignIn.as(cast.school(), cast.person(person));
    }

    private MockHttpServletRequestBuilder ask(String... people) {
        MockHttpServletRequestBuilder request = post(REPORTS + "/ask")
                .with(csrf())
                .with(as("M01"))
                .param("kind", "QUARTER")
                .param("quarter", "1")
                .param("due", "2026-11-04");
        for (String person : people) {
            request.param("people", cast.person(person).value().toString());
        }
        return request;
    }

    private MockHttpServletRequestBuilder write(UUID id, String difficulties, boolean handIn) {
        return write(id, difficulties, handIn, version(id));
    }

    private MockHttpServletRequestBuilder write(UUID id, String difficulties, boolean handIn, int version) {
        return post(REPORTS + "/" + id)
                .with(csrf())
                .with(as("M09"))
                .param("version", Integer.toString(version))
                .param("handIn", Boolean.toString(handIn))
                .param("pupilsStart", "24")
                .param("parents[0].title", difficulties.isEmpty() ? "" : "Ата-энелер жыйналышы")
                .param("parents[0].pupils", difficulties.isEmpty() ? "" : "19")
                .param("difficulties", difficulties);
    }

    private MockHttpServletRequestBuilder decide(UUID id, String what, String who) {
        return decide(id, what, who, version(id));
    }

    private MockHttpServletRequestBuilder decide(UUID id, String what, String who, int version) {
        return post(REPORTS + "/" + id + "/" + what)
                .with(csrf())
                .with(as(who))
                .param("version", Integer.toString(version));
    }

    /** Code 6: what was typed in a second tab is shown beside what the first has saved. */
    @Test
    @Tag("R12")
    void twoTabsOfTheAssociationsReportLoseNoWords() throws Exception {
        mvc.perform(association(false)).andExpect(redirectedUrl(REPORTS + "/association"));
        mvc.perform(post(REPORTS + "/association")
                        .with(csrf())
                        .with(as("M01"))
                        .param("version", "0")
                        .param("handIn", "false")
                        .param("words", "Экинчи барактагы сөз"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Экинчи барактагы сөз")))
                .andExpect(content().string(containsString("Бөлүм 1")));
    }

    private MockHttpServletRequestBuilder association(boolean handIn) {
        int version = SchoolContext.within(
                cast.school(),
                () -> jdbc.sql("select coalesce(max(version), 0) from association_report")
                        .query(Integer.class)
                        .single());
        MockHttpServletRequestBuilder request = post(REPORTS + "/association")
                .with(csrf())
                .with(as("M01"))
                .param("version", Integer.toString(version))
                .param("handIn", Boolean.toString(handIn));
        for (int section = 1; section <= 9; section++) {
            request.param("words", "Бөлүм " + section);
        }
        return request;
    }
}
