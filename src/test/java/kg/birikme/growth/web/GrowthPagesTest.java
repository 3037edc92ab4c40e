package kg.birikme.growth.web;

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
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kg.birikme.access.Acting;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityOutcome;
import kg.birikme.activity.SomeActivity;
import kg.birikme.activity.domain.ActivityService;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.growth.Growth;
import kg.birikme.growth.ProgrammeFact;
import kg.birikme.growth.SelfAnalysisFact;
import kg.birikme.growth.domain.SelfAnalysisQuestions;
import kg.birikme.handin.WorkStatus;
import kg.birikme.plan.PlanFixture;
import kg.birikme.school.Years;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
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
class GrowthPagesTest {

    private static final String GROWTH = "/years/2026-2027/growth";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private Growth growth;

    @Autowired
    private Years years;

    @Autowired
    private ActivityService activities;

    @Autowired
    private PlanFixture plan;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SqlCounter sql;

    private DemoCast cast;

    @BeforeEach
    void found() {
        cast = sample.found();
    }

    /** The topic flows into section III of the plan, also of one approved before it was handed in, and into the summary (papers P2). */
    @Test
    @Tag("R1")
    @Tag("R47")
    void theTopicStandsInThePlanAndInTheSummary() throws Exception {
        SchoolContext.within(cast.school(), () -> plan.approved(cast));
        mvc.perform(programme("Укуктук маданият", 0, true)).andExpect(redirectedUrl(GROWTH));
        assertThat(paper("/years/2026-2027/plan.pdf?marks=true")).contains("Укуктук");
        assertThat(paper("/years/2026-2027/plan.pdf")).as("as approved").doesNotContain("Укуктук маданият");
        assertThat(paper(GROWTH + "/topics.pdf")).contains("Укуктук маданият");
    }

    private String paper(String address) throws Exception {
        byte[] answer = mvc.perform(get(address).with(as("M01")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument pdf = Loader.loadPDF(answer)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    @Tag("R47")
    void aProgrammeGoesFromDraftThroughReturnToSeen() throws Exception {
        mvc.perform(get(GROWTH + "/programme").with(as("M09"))).andExpect(status().isOk());
        mvc.perform(programme("", 0, false)).andExpect(redirectedUrl(GROWTH + "/programme"));
        UUID id = only().id();
        mvc.perform(get(GROWTH + "/programmes/" + id).with(as("M01"))).andExpect(status().isNotFound());
        mvc.perform(programme("", 0, true).param("aim", "")).andExpect(status().is(409));
        mvc.perform(programme("Укуктук маданият", version(id), true)).andExpect(redirectedUrl(GROWTH));
        mvc.perform(get(GROWTH).with(as("M05")))
                .andExpect(content().string(containsString("Укуктук маданият")))
                .andExpect(content().string(not(containsString("/programmes/" + id))));
        mvc.perform(get(GROWTH + "/programmes/" + id).with(as("M05"))).andExpect(status().isNotFound());

        mvc.perform(decide(id, "return").param("remark", "")).andExpect(status().is(422));
        mvc.perform(decide(id, "return").param("remark", "Этаптарды тактаңыз")).andExpect(redirectedUrl(GROWTH));
        mvc.perform(get(GROWTH + "/programme").with(as("M09")))
                .andExpect(content().string(containsString("Этаптарды тактаңыз")));
        mvc.perform(get(GROWTH).with(as("M05"))).andExpect(content().string(not(containsString("Укуктук маданият"))));

        mvc.perform(programme("Укуктук маданият", version(id), true)).andExpect(redirectedUrl(GROWTH));
        mvc.perform(decide(id, "seen")).andExpect(redirectedUrl(GROWTH));
        assertThat(only().status()).isEqualTo(WorkStatus.SEEN);
        mvc.perform(programme("Башка тема", version(id), false)).andExpect(status().is(422));
    }

    @Test
    @Tag("R47")
    void somethingMissingIsNamedAndNothingTypedIsLost() throws Exception {
        mvc.perform(programme("", 0, true))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Темасын жазыңыз")))
                .andExpect(content().string(containsString("Адабият окуу")));
        assertThat(SchoolContext.within(cast.school(), () -> growth.programmes(years.bySlug("2026-2027"))))
                .isEmpty();
    }

    /** A sign that no paper of ours prints is told, and nothing is lost (trials 10); what nobody sees is left out (trials 13, 28). */
    @Test
    @Tag("R47")
    void signsThatPapersCannotPrintAreToldAndUnseenOnesLeftOut() throws Exception {
        mvc.perform(programme("Баары макул \uD83D\uDC4D", 0, false))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Баары макул \uD83D\uDC4D")));
        mvc.perform(programme("Укук\u0000тук", 0, false)).andExpect(status().isBadRequest());
        mvc.perform(programme("Укук\u0001тук\u200B маданияи\u0306т", 0, false)).andExpect(status().isSeeOther());
        assertThat(only().topic()).isEqualTo("Укуктук маданияйт");
    }

    @Test
    @Tag("R47")
    void whatWasSeenStandsAgainstAnySql() throws Exception {
        mvc.perform(programme("Укуктук маданият", 0, true));
        UUID id = only().id();
        mvc.perform(decide(id, "seen"));
        SchoolContext.within(cast.school(), () -> {
            assertThat(jdbc.sql("update programme set fulfilment = 'Аткарылды' where id = ?")
                            .param(id)
                            .update())
                    .isEqualTo(1);
            assertThatThrownBy(() -> jdbc.sql("update programme set topic = 'x' where id = ?")
                            .param(id)
                            .update())
                    .hasMessageContaining("a programme that was seen is not changed");
        });
    }

    @Test
    @Tag("R51")
    void theYearsQuestionsOpenWithNothingWritten() throws Exception {
        mvc.perform(get(GROWTH + "/self-analysis").with(as("M09")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("</html>")));
        mvc.perform(post(GROWTH + "/self-analysis").with(as("M09")).with(csrf()).param("handIn", "true"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("</html>")));
    }

    @Test
    @Tag("R51")
    void aTeacherLooksBackOnHerEvent() throws Exception {
        SchoolContext.within(
                cast.school(),
                () -> Acting.as(
                        cast.person("M09"),
                        () -> activities.log(
                                new ActivityId(UUID.randomUUID()),
                                sample.year(),
                                SomeActivity.of(
                                        ActivityKind.OPEN_CLASS_HOUR,
                                        "Менин укуктарым",
                                        LocalDate.of(2026, 11, 18),
                                        true),
                                List.of(cast.person("M09")),
                                new ActivityOutcome(24, ""),
                                List.of())));
        mvc.perform(get(GROWTH + "/self-analysis?activity=1").with(as("M05"))).andExpect(status().isNotFound());
        mvc.perform(analysis(7)).andExpect(status().is(422)).andExpect(content().string(containsString("8-суроого")));
        mvc.perform(analysis(8)).andExpect(redirectedUrl(GROWTH));
        SelfAnalysisFact fact = SchoolContext.within(
                        cast.school(), () -> growth.selfAnalyses(years.bySlug("2026-2027")))
                .get(0);
        assertThat(fact.status()).isEqualTo(WorkStatus.SUBMITTED);
        assertThat(fact.activity()).isNotNull();
        mvc.perform(get(GROWTH + "/self-analyses/" + fact.id()).with(as("M05"))).andExpect(status().isNotFound());
        sql.atMost(
                6,
                () -> mvc.perform(get(GROWTH + "/self-analyses/" + fact.id()).with(as("M01")))
                        .andExpect(status().isOk()));
        mvc.perform(get(GROWTH + "/self-analyses/" + fact.id()).with(as("M01")))
                .andExpect(content().string(containsString("Жооп 8")));
    }

    @Test
    @Tag("R38")
    void aConsultationIsWrittenDownByWhoGaveItOrByTheChair() throws Exception {
        mvc.perform(consultation("M03", "M03", "M06"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("жуп түзүңүз")));
        pair();
        mvc.perform(consultation("M03", "M03", "M06")).andExpect(redirectedUrl(GROWTH + "/consultations"));
        mvc.perform(consultation("M03", "M05", "M06")).andExpect(status().isForbidden());
        mvc.perform(consultation("M03", "M03", "M03")).andExpect(status().is(422));
        mvc.perform(get(GROWTH + "/consultations").with(as("S02")))
                .andExpect(content()
                        .string(allOf(containsString("Класстык сааттын планы"), containsString("План түзүлдү"))));
    }

    @Test
    @Tag("R37")
    void aConsultationIsCorrectedAndTakenBackByWhoWritesItAndItsTraceStays() throws Exception {
        pair();
        mvc.perform(consultation("M03", "M03", "M06")).andExpect(redirectedUrl(GROWTH + "/consultations"));
        UUID id = SchoolContext.within(cast.school(), () -> growth.consultations(years.bySlug("2026-2027")))
                .get(0)
                .id();
        String place = GROWTH + "/consultations/" + id;
        sql.atMost(
                6,
                () -> mvc.perform(get(place).with(as("S02")))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("/edit")))));
        mvc.perform(get(place + "/edit").with(as("M05"))).andExpect(status().isForbidden());
        mvc.perform(get(place + "/edit").with(as("M03")))
                .andExpect(content().string(containsString("Класстык сааттын планы")));
        mvc.perform(correction(id, "M03", 0, "Оңдолгон тема")).andExpect(redirectedUrl(place));
        mvc.perform(correction(id, "M03", 0, "Оңдолгон тема")).andExpect(redirectedUrl(place));
        mvc.perform(correction(id, "M03", 0, "Үчүнчү тема"))
                .andExpect(status().is(409))
                .andExpect(content().string(allOf(containsString("Оңдолгон тема"), containsString("Үчүнчү тема"))));
        mvc.perform(correction(id, "M05", 1, "Бөтөн")).andExpect(status().isForbidden());
        mvc.perform(get(place).with(as("S02")))
                .andExpect(content()
                        .string(allOf(
                                containsString("Оңдолгон тема"),
                                containsString("Класстык сааттын планы"),
                                containsString("насаатчылык"))));

        mvc.perform(removal(id, "M05", 1, "Бөтөн")).andExpect(status().isForbidden());
        mvc.perform(removal(id, "M01", 1, "")).andExpect(status().is(422));
        mvc.perform(removal(id, "M01", 1, "Эки жолу жазылган")).andExpect(redirectedUrl(GROWTH + "/consultations"));
        mvc.perform(removal(id, "M01", 1, "Эки жолу жазылган")).andExpect(redirectedUrl(GROWTH + "/consultations"));
        mvc.perform(get(place).with(as("S02"))).andExpect(content().string(containsString("Эки жолу жазылган")));
        assertThat(SchoolContext.within(cast.school(), () -> growth.consultations(years.bySlug("2026-2027"))))
                .isEmpty();
        mvc.perform(correction(id, "M03", 2, "Кайра"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Бул жазуу алып салынган")));
        mvc.perform(get(place + "/edit").with(as("M03"))).andExpect(redirectedUrl(place));
    }

    @Test
    @Tag("R47")
    void whatIsHandedInWithOtherWordsInASecondTabComesBackWithBothTexts() throws Exception {
        mvc.perform(programme("Укуктук маданият", 0, true)).andExpect(redirectedUrl(GROWTH));
        mvc.perform(programme("Укуктук маданият", 0, true)).andExpect(redirectedUrl(GROWTH));
        mvc.perform(programme("Башка тема", 0, true).param("stages[1].content", "Экинчи этаптын мазмуну"))
                .andExpect(status().is(409))
                .andExpect(content()
                        .string(allOf(
                                containsString("Башка тема"),
                                containsString("Укуктук маданият"),
                                containsString("Экинчи этаптын мазмуну"),
                                containsString("Азыр сакталып турганы"),
                                containsString("</html>"))));
        assertThat(only().topic()).isEqualTo("Укуктук маданият");
    }

    @Test
    @Tag("R51")
    void aSelfAnalysisOfASecondTabComesBackWithBothTexts() throws Exception {
        mvc.perform(yearAnalysis("Биринчи")).andExpect(redirectedUrl(GROWTH));
        mvc.perform(yearAnalysis("Биринчи")).andExpect(redirectedUrl(GROWTH));
        mvc.perform(yearAnalysis("Экинчи"))
                .andExpect(status().is(409))
                .andExpect(content()
                        .string(allOf(
                                containsString("Биринчи жооп"),
                                containsString("Экинчи жооп"),
                                containsString("</html>"))));
    }

    @Test
    @Tag("R47")
    void everyStepOfAProgrammeStandsOnItsPageAndItsWriterTakesItBackUntilItIsSeen() throws Exception {
        mvc.perform(programme("Укуктук маданият", 0, true));
        UUID id = only().id();
        String place = GROWTH + "/programmes/" + id;
        sql.atMost(
                6,
                () -> mvc.perform(get(place).with(as("M09")))
                        .andExpect(content().string(containsString(place + "/withdraw"))));
        mvc.perform(get(place).with(as("M01"))).andExpect(content().string(not(containsString(place + "/withdraw"))));
        mvc.perform(decide(id, "withdraw")).andExpect(status().isNotFound());
        mvc.perform(decide(id, "return").param("remark", "Биринчи эскертүү"));
        mvc.perform(programme("Укуктук маданият", version(id), true));
        mvc.perform(decide(id, "return").param("remark", "Экинчи эскертүү"));
        mvc.perform(programme("Укуктук маданият", version(id), true));
        mvc.perform(post(place + "/withdraw")
                        .with(csrf())
                        .with(as("M09"))
                        .param("version", Integer.toString(version(id))))
                .andExpect(redirectedUrl(place));
        assertThat(only().status()).isEqualTo(WorkStatus.RETURNED);
        mvc.perform(programme("Укуктук маданият", version(id), true));
        mvc.perform(decide(id, "seen"));
        mvc.perform(get(place).with(as("M09")))
                .andExpect(content()
                        .string(allOf(
                                containsString("Биринчи эскертүү"), containsString("Экинчи эскертүү"),
                                containsString("Автору кайтарып алды"), containsString("Таанышты"))));
        mvc.perform(post(place + "/withdraw")
                        .with(csrf())
                        .with(as("M09"))
                        .param("version", Integer.toString(version(id))))
                .andExpect(status().is(422));
    }

    private MockHttpServletRequestBuilder yearAnalysis(String word) {
        MockHttpServletRequestBuilder request = post(GROWTH + "/self-analysis")
                .with(csrf())
                .with(as("M09"))
                .param("id", UUID.randomUUID().toString())
                .param("version", "0")
                .param("handIn", "true");
        IntStream.rangeClosed(1, SelfAnalysisQuestions.YEAR.count())
                .forEach(question ->
                        request.param("words", word + " жооп " + question).param("marks", ""));
        return request;
    }

    private MockHttpServletRequestBuilder correction(UUID id, String writer, int version, String topic) {
        return post(GROWTH + "/consultations/" + id + "/edit")
                .with(csrf())
                .with(as(writer))
                .param("id", id.toString())
                .param("version", Integer.toString(version))
                .param("day", "2026-11-12")
                .param("kind", "INDIVIDUAL")
                .param("by", cast.person("M03").value().toString())
                .param("helped", cast.person("M06").value().toString())
                .param("topic", topic)
                .param("outcome", "План түзүлдү");
    }

    private MockHttpServletRequestBuilder removal(UUID id, String writer, int version, String reason) {
        return post(GROWTH + "/consultations/" + id + "/withdraw")
                .with(csrf())
                .with(as(writer))
                .param("version", Integer.toString(version))
                .param("reason", reason);
    }

    @Test
    void aDoubleClickWritesOnce() throws Exception {
        ExecutorService clicks = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> click = () -> mvc.perform(programme("Укуктук маданият", 0, true))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            for (Future<Integer> answer : clicks.invokeAll(List.of(click, click))) {
                assertThat(answer.get()).isEqualTo(303);
            }
        } finally {
            clicks.shutdown();
        }
        assertThat(only().status()).isEqualTo(WorkStatus.SUBMITTED);
    }

    private ProgrammeFact only() {
        List<ProgrammeFact> all =
                SchoolContext.within(cast.school(), () -> growth.programmes(years.bySlug("2026-2027")));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private int version(UUID id) {
        return SchoolContext.within(
                cast.school(),
                () -> jdbc.sql("select version from programme where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single());
    }

    private RequestPostProcessor as(String person) {
        return SignIn.as(cast.school(), cast.person(person));
    }

    private MockHttpServletRequestBuilder programme(String topic, int version, boolean handIn) {
        return post(GROWTH + "/programme")
                .with(csrf())
                .with(as("M09"))
                .param("id", UUID.randomUUID().toString())
                .param("version", Integer.toString(version))
                .param("handIn", Boolean.toString(handIn))
                .param("topic", topic)
                .param("topicYear", "1")
                .param("aim", "Окуучулардын укуктук билимин калыптандыруу")
                .param("stages[0].content", "Адабият окуу, сурамжылоо")
                .param("stages[0].term", "сентябрь–октябрь")
                .param("reportForm", "ачык класстык саат");
    }

    private MockHttpServletRequestBuilder decide(UUID id, String what) {
        return post(GROWTH + "/programmes/" + id + "/" + what)
                .with(csrf())
                .with(as("M01"))
                .param("version", Integer.toString(version(id)));
    }

    private MockHttpServletRequestBuilder analysis(int words) {
        MockHttpServletRequestBuilder request = post(GROWTH + "/self-analysis?activity=1")
                .with(csrf())
                .with(as("M09"))
                .param("id", UUID.randomUUID().toString())
                .param("version", "0")
                .param("handIn", "true");
        IntStream.rangeClosed(1, 8)
                .forEach(question -> request.param("words", question <= words ? "Жооп " + question : "")
                        .param("marks", ""));
        return request;
    }

    /** An hour of mentoring belongs to a pair. */
    private void pair() throws Exception {
        mvc.perform(post("/mentoring/new")
                        .with(csrf())
                        .with(as("M03"))
                        .param("id", UUID.randomUUID().toString())
                        .param("mentor", cast.person("M03").value().toString())
                        .param("mentee", cast.person("M06").value().toString())
                        .param("from", "2026-09-15")
                        .param("aim", "Көнүү"))
                .andExpect(status().is(303));
    }

    private MockHttpServletRequestBuilder consultation(String writer, String by, String helped) {
        return post(GROWTH + "/consultations")
                .with(csrf())
                .with(as(writer))
                .param("id", UUID.randomUUID().toString())
                .param("day", "2026-10-01")
                .param("kind", "MENTORING")
                .param("by", cast.person(by).value().toString())
                .param("helped", cast.person(helped).value().toString())
                .param("topic", "Класстык сааттын планы")
                .param("outcome", "План түзүлдү");
    }
}
