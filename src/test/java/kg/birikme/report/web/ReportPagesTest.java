package kg.birikme.report.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import kg.birikme.demo.DemoCast;
import kg.birikme.report.ReportFact;
import kg.birikme.report.ReportStatus;
import kg.birikme.report.Reports;
import kg.birikme.shared.SchoolContext;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.MutableClock;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
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

    @Autowired private MockMvc mvc;
    @Autowired private SampleSchool sample;
    @Autowired private Reports reports;
    @Autowired private MutableClock clock;
    @Autowired private JdbcClient jdbc;

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
        mvc.perform(get(REPORTS + "/" + id).with(as("M01"))).andExpect(content().string(containsString("Үй тапшырмасы")));
        mvc.perform(decide(id, "return", "M01").param("remark", "")).andExpect(status().is(422));
        mvc.perform(decide(id, "return", "M01").param("remark", "Күнүн жазыңыз")).andExpect(redirectedUrl(REPORTS));
        mvc.perform(get(REPORTS + "/" + id).with(as("M09"))).andExpect(content().string(containsString("Күнүн жазыңыз")));
        clock.set(LocalDate.of(2026, 11, 20));
        mvc.perform(write(id, "Оңдолду", true)).andExpect(redirectedUrl(REPORTS));
        mvc.perform(decide(id, "accept", "M01")).andExpect(redirectedUrl(REPORTS));
        ReportFact fact = of("M09");
        assertThat(fact.status()).isEqualTo(ReportStatus.ACCEPTED);
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
                    "update report set difficulties = 'x' where id = ?", "delete from report_line where report_id = ?")) {
                assertThatThrownBy(() -> jdbc.sql(sql).param(id).update()).hasMessageContaining("an accepted report is not changed");
            }
            assertThatThrownBy(() -> jdbc.sql("delete from report where id = ?").param(id).update())
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
            Callable<Integer> accept = () -> mvc.perform(decide(id, "accept", "M01", version)).andReturn().getResponse().getStatus();
            Callable<Integer> giveBack = () -> mvc.perform(decide(id, "return", "S02", version).param("remark", "Толуктаңыз"))
                    .andReturn().getResponse().getStatus();
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
        mvc.perform(get(REPORTS).with(as("S02"))).andExpect(content().string(not(containsString("/reports/association"))));
        mvc.perform(association(false)).andExpect(redirectedUrl(REPORTS + "/association"));
        mvc.perform(association(true)).andExpect(status().is(422)).andExpect(content().string(containsString("жыйында")));
        SchoolContext.within(cast.school(), () ->
                assertThat(reports.association(sample.year()).accepted()).isFalse());
        mvc.perform(post(REPORTS + "/council").with(csrf()).with(as("M01")).param("version", "0").param("words", "Даярдалган сөз"))
                .andExpect(redirectedUrl(REPORTS + "/council"));
        mvc.perform(post(REPORTS + "/council").with(csrf()).with(as("M01")).param("version", "0").param("heldOn", "2027-05-28")
                        .param("protocolNumber", "6").param("outcome", "Кабыл алынды"))
                .andExpect(status().is(422));
        clock.set(LocalDate.of(2027, 5, 28));
        mvc.perform(post(REPORTS + "/council").with(csrf()).with(as("M01")).param("version", "0").param("heldOn", "2027-05-28")
                        .param("protocolNumber", "6").param("outcome", "Кабыл алынды"))
                .andExpect(redirectedUrl(REPORTS + "/council"));
        mvc.perform(get(REPORTS + "/council").with(as("S01"))).andExpect(content().string(containsString("Кабыл алынды")));
        mvc.perform(get(REPORTS + "/council.pdf").with(as("S01"))).andExpect(status().isOk());
        mvc.perform(get(REPORTS + "/association.pdf").with(as("M01"))).andExpect(status().isOk());
    }

    private List<ReportFact> facts() {
        return SchoolContext.within(cast.school(), () -> reports.ofYear(sample.year()));
    }

    private ReportFact of(String person) {
        return facts().stream().filter(fact -> fact.member().equals(cast.person(person))).findFirst().orElseThrow();
    }

    private int version(UUID id) {
        return SchoolContext.within(cast.school(), () ->
                jdbc.sql("select version from report where id = ?").param(id).query(Integer.class).single());
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
        return post(REPORTS + "/" + id)
                .with(csrf())
                .with(as("M09"))
                .param("version", Integer.toString(version(id)))
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
        return post(REPORTS + "/" + id + "/" + what).with(csrf()).with(as(who)).param("version", Integer.toString(version));
    }

    /** Code 6: what was typed in a second tab is shown beside what the first has saved. */
    @Test
    @Tag("R12")
    void twoTabsOfTheAssociationsReportLoseNoWords() throws Exception {
        mvc.perform(association(false)).andExpect(redirectedUrl(REPORTS + "/association"));
        mvc.perform(post(REPORTS + "/association").with(csrf()).with(as("M01")).param("version", "0")
                        .param("handIn", "false").param("words", "Экинчи барактагы сөз"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Экинчи барактагы сөз")))
                .andExpect(content().string(containsString("Бөлүм 1")));
    }

    private MockHttpServletRequestBuilder association(boolean handIn) {
        int version = SchoolContext.within(cast.school(), () -> jdbc.sql("select coalesce(max(version), 0) from association_report")
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
