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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kg.birikme.access.Acting;
import kg.birikme.activity.ActivityDetails;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityOutcome;
import kg.birikme.activity.SchoolClass;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
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
        Document page = page(id, "M09");
        assertThat(page.text()).contains("төмөнкү саптарга жазылды");
        assertThat(value(page, "classHours[0].title")).isEqualTo("Менин укуктарым");
        assertThat(value(page, "classHours[0].form")).isEqualTo("ачык класстык саат, 7-А");
        assertThat(value(page, "classHours[0].result")).isEqualTo("Активдүү өттү");
        assertThat(value(page, "events[0].title")).isEqualTo("Сергек жүрүш");
        assertThat(value(page, "events[1].title")).isEmpty();
        assertThat(page.select("a[href='/years/2026-2027/activities/1']")).isNotEmpty();
        assertThat(page.select("details.line-fold[open]")).isEmpty();
        assertThat(rows()).isZero();
        mvc.perform(write(id, "Кыйынчылык", false));
        assertThat(page(id, "M09").select("[name='classHours[0].title']").val()).isEmpty();
    }

    /** A row keeps its source as long as the records say so, not the form; what they learn later is offered (issue 10, point 3). */
    @Test
    @Tag("R53")
    void theSourceOfARowIsTheRecordsToTell() throws Exception {
        log("Менин укуктарым", ActivityKind.OPEN_CLASS_HOUR, "2026-10-14");
        mvc.perform(ask("M09", "M05"));
        UUID id = of("M09").id();
        Document page = page(id, "M09");
        mvc.perform(send(id, "M09", page, Map.of("difficulties", "Кыйын"), false))
                .andExpect(redirectedUrl(REPORTS + "/" + id));
        UUID activity = UUID.fromString(value(page, "classHours[0].activity"));
        assertThat(source("M09")).containsExactly(activity);

        UUID foreign = of("M05").id();
        mvc.perform(post(REPORTS + "/" + foreign)
                        .with(csrf())
                        .with(as("M05"))
                        .param("version", "0")
                        .param("classHours[0].activity", activity.toString())
                        .param("classHours[0].title", "Бөтөн саат"))
                .andExpect(redirectedUrl(REPORTS + "/" + foreign));
        assertThat(source("M05")).as("not held by her").isEmpty();

        log("Сергек жүрүш", ActivityKind.EXTRACURRICULAR_EVENT, "2026-10-15");
        Document later = page(id, "M09");
        assertThat(later.select("[name=take]")).hasSize(1);
        mvc.perform(send(
                id,
                "M09",
                later,
                Map.of("take", later.select("[name=take]").val(), "classHours[0].out", "true"),
                true));
        mvc.perform(get(REPORTS + "/" + id).with(as("M01")))
                .andExpect(content()
                        .string(allOf(
                                containsString("Сергек жүрүш"),
                                containsString("/activities/2\""),
                                not(containsString("Менин укуктарым")))));
    }

    /** What she said at the association's meetings stands in table V, with its meeting. */
    @Test
    @Tag("R48")
    void talksComeFromTheMeetings() throws Exception {
        SchoolContext.within(cast.school(), () -> meetings.held(cast, LocalDate.of(2026, 10, 8)));
        mvc.perform(ask("M01"));
        UUID id = of("M01").id();
        Document page = page(id, "M01");
        assertThat(value(page, "spoken[0].title")).isEqualTo("Тарбия иши");
        assertThat(value(page, "spoken[0].form")).isEqualTo("№ 1 жыйын");
        assertThat(page.select("a[href='/years/2026-2027/meetings/1']")).isNotEmpty();
        mvc.perform(send(id, "M01", page, Map.of("difficulties", "Кыйын"), true))
                .andExpect(redirectedUrl(REPORTS));
        assertThat(print(id, "M01")).contains("08.10.2026, № 1 жыйын: Тарбия иши");
    }

    /**
     * Eight class hours, two events, a meeting of the parents: at most eight typed fields in the first quarter, five in the next
     * (issue 10, "what must hold").
     */
    @Test
    @Tag("R48")
    @Tag("R53")
    void anHonestQuarterIsEightTypedFieldsAtMost() throws Exception {
        log("Мыйзам жана мен", ActivityKind.OPEN_CLASS_HOUR, "2026-10-14");
        log("Сергек жүрүш", ActivityKind.EXTRACURRICULAR_EVENT, "2026-10-15");
        log("Алтын күз", ActivityKind.EXTRACURRICULAR_EVENT, "2026-10-20");
        mvc.perform(ask("M09"));
        UUID id = of("M09").id();
        Map<String, String> hours = Map.of(
                "usual", "08.09 Бир\n15.09 Эки\n22.09 Үч\n29.09 Төрт\n06.10 Беш\n13.10 Алты\n20.10 Жети",
                "parents[0].day", "2026-09-12",
                "parents[0].title", "Окуу жылынын милдеттери",
                "parents[0].pupils", "19",
                "difficulties", "Окуу китептери жетишсиз");
        Map<String, String> typed = new HashMap<>(hours);
        typed.putAll(Map.of("pupilsStart", "24", "girls", "13", "boys", "11"));
        assertThat(typed).hasSizeLessThanOrEqualTo(8);
        mvc.perform(send(id, "M09", page(id, "M09"), typed, true)).andExpect(redirectedUrl(REPORTS));
        assertThat(rows()).isEqualTo(7 + 1 + 2 + 1);
        assertThat(print(id)).contains("06.10.2026", "кадимки", "Алтын күз", "Окуу жылынын милдеттери");

        clock.set(LocalDate.of(2026, 12, 28));
        mvc.perform(askIn("2", "2026-12-29", "M09"));
        Document next = page(quarter("M09", 2), "M09");
        assertThat(value(next, "pupilsStart")).as("the end of the last report").isEqualTo("24");
        assertThat(value(next, "girls")).isEqualTo("13");
        mvc.perform(send(quarter("M09", 2), "M09", next, hours, true)).andExpect(redirectedUrl(REPORTS));

        mvc.perform(askForTheYear("M09"));
        Document year = page(quarter("M09", null), "M09");
        assertThat(year.select("[name$='.title']").eachAttr("value"))
                .contains("Алтын күз", "Мыйзам жана мен")
                .filteredOn("Окуу жылынын милдеттери"::equals)
                .hasSize(2);
        assertThat(value(year, "pupilsStart")).isEqualTo("24");
    }

    /** What cannot be read comes back as it was typed, in a row that stands open (teacher 14). */
    @Test
    @Tag("R53")
    void aFaultyRowStandsOpenAndTheOthersFolded() throws Exception {
        log("Сергек жүрүш", ActivityKind.EXTRACURRICULAR_EVENT, "2026-10-15");
        mvc.perform(ask("M09"));
        UUID id = of("M09").id();
        String refused = mvc.perform(send(id, "M09", page(id, "M09"), Map.of("parents[0].pupils", "он тогуз"), false))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Document page = Jsoup.parse(refused);
        assertThat(value(page, "parents[0].pupils")).isEqualTo("он тогуз");
        assertThat(page.select("details.line-fold[open] [name='parents[0].pupils']"))
                .hasSize(1);
        assertThat(page.select("details.line-fold[open] [name='events[0].pupils']"))
                .isEmpty();
        mvc.perform(send(id, "M09", page(id, "M09"), Map.of("usual", "31.11 Жок күн"), false))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Мындай күн жок: «31.11 Жок күн»")));
    }

    /** The chair takes lists from the records, and judges herself (issue 10, point 3). */
    @Test
    @Tag("R12")
    void theAssociationsReportTakesItsListsFromTheRecords() throws Exception {
        log("Мыйзам жана мен", ActivityKind.OPEN_CLASS_HOUR, "2026-10-14");
        SchoolContext.within(cast.school(), () -> meetings.held(cast, LocalDate.of(2026, 10, 8)));
        for (String section : List.of("3", "5", "5")) {
            int version = SchoolContext.within(
                    cast.school(),
                    () -> jdbc.sql("select coalesce(max(version), 0) from association_report")
                            .query(Integer.class)
                            .single());
            Document before =
                    Jsoup.parse(mvc.perform(get(REPORTS + "/association").with(as("M01")))
                            .andReturn()
                            .getResponse()
                            .getContentAsString());
            MockHttpServletRequestBuilder request = post(REPORTS + "/association")
                    .with(csrf())
                    .with(as("M01"))
                    .param("version", Integer.toString(version))
                    .param("take", section);
            before.select("textarea[name=words]").forEach(words -> request.param("words", words.wholeText()));
            mvc.perform(request).andExpect(redirectedUrl(REPORTS + "/association"));
        }
        Document after = Jsoup.parse(mvc.perform(get(REPORTS + "/association").with(as("M01")))
                .andReturn()
                .getResponse()
                .getContentAsString());
        List<String> words = after.select("textarea[name=words]").eachText();
        assertThat(words).anyMatch(text -> text.contains("№ 1 жыйын, 08.10.2026"));
        assertThat(words)
                .filteredOn(text -> text.contains("Мыйзам жана мен"))
                .singleElement()
                .satisfies(text -> assertThat(text.split("Мыйзам жана мен")).hasSize(2));
    }

    private long rows() {
        return SchoolContext.within(
                cast.school(),
                () -> jdbc.sql("select count(*) from report_line")
                        .query(Long.class)
                        .single());
    }

    private List<UUID> source(String person) {
        return SchoolContext.within(
                cast.school(),
                () -> jdbc.sql("select l.activity_id from report_line l join report r on r.id = l.report_id"
                                + " where r.staff_id = ? and l.activity_id is not null")
                        .param(cast.person(person).value())
                        .query(UUID.class)
                        .list());
    }

    private Document page(UUID id, String person) throws Exception {
        return Jsoup.parse(mvc.perform(get(REPORTS + "/" + id).with(as(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static String value(Document page, String name) {
        return page.select("[name='" + name + "']").val();
    }

    /** The page's form as it came, with what a person types. */
    private MockHttpServletRequestBuilder send(
            UUID id, String person, Document page, Map<String, String> typed, boolean handIn) {
        Map<String, String> fields = new LinkedHashMap<>();
        page.select("form[action$='/reports/" + id + "'] [name]").stream()
                .filter(field -> !field.is("button, [type=checkbox]"))
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(typed);
        MockHttpServletRequestBuilder request =
                post(REPORTS + "/" + id).with(csrf()).with(as(person)).param("handIn", Boolean.toString(handIn));
        fields.forEach(request::param);
        return request;
    }

    private UUID quarter(String person, @Nullable Integer quarter) {
        return facts().stream()
                .filter(fact -> fact.member().equals(cast.person(person)) && Objects.equals(fact.quarter(), quarter))
                .findFirst()
                .orElseThrow()
                .id();
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
        return print(id, "M09");
    }

    private String print(UUID id, String person) throws Exception {
        byte[] answer = mvc.perform(get(REPORTS + "/" + id + "/print.pdf").with(as(person)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument pdf = Loader.loadPDF(answer)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private void log(String title, ActivityKind kind, String day) {
        SchoolContext.within(
                cast.school(),
                () -> Acting.as(
                        cast.person("M09"),
                        () -> activities.log(
                                new ActivityId(UUID.randomUUID()),
                                sample.year(),
                                new ActivityDetails(
                                        kind,
                                        title,
                                        "",
                                        LocalDate.parse(day),
                                        null,
                                        null,
                                        "",
                                        SchoolClass.of(7, null, "А"),
                                        null,
                                        "",
                                        false),
                                List.of(cast.person("M09")),
                                new ActivityOutcome(24, "Активдүү өттү"),
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
        return asking("QUARTER", "1", "2026-11-04", people);
    }

    private MockHttpServletRequestBuilder askForTheYear(String... people) {
        return asking("YEAR", "", "2027-05-25", people);
    }

    private MockHttpServletRequestBuilder askIn(String quarter, String due, String... people) {
        return asking("QUARTER", quarter, due, people);
    }

    private MockHttpServletRequestBuilder asking(String kind, String quarter, String due, String... people) {
        MockHttpServletRequestBuilder request = post(REPORTS + "/ask")
                .with(csrf())
                .with(as("M01"))
                .param("kind", kind)
                .param("quarter", quarter)
                .param("due", due);
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
