package kg.birikme.activity.web;

import static org.assertj.core.api.Assertions.assertThat;
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
import kg.birikme.activity.Activities;
import kg.birikme.activity.ActivityDetails;
import kg.birikme.activity.ActivityFact;
import kg.birikme.activity.ActivityId;
import kg.birikme.activity.ActivityKind;
import kg.birikme.activity.ActivityOutcome;
import kg.birikme.activity.ActivityStatus;
import kg.birikme.activity.SchoolClass;
import kg.birikme.activity.SomeActivity;
import kg.birikme.activity.domain.ActivityService;
import kg.birikme.demo.DemoPeople.DemoCast;
import kg.birikme.plan.ItemKind;
import kg.birikme.plan.PlanFixture;
import kg.birikme.plan.PlanItemChoice;
import kg.birikme.plan.Plans;
import kg.birikme.shared.SchoolContext;
import kg.birikme.shared.StaffId;
import kg.birikme.support.BirikmeTest;
import kg.birikme.support.SampleSchool;
import kg.birikme.support.SignIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@BirikmeTest
class ActivityPagesTest {

    private static final String LIST = "/years/2026-2027/activities";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SampleSchool sample;

    @Autowired
    private ActivityService service;

    @Autowired
    private Activities activities;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanFixture plan;

    private DemoCast cast;

    @BeforeEach
    void found() {
        cast = sample.found();
    }

    @Test
    @Tag("R9")
    void aMemberLogsHerEventAndFindsItInTheList() throws Exception {
        mvc.perform(get(LIST + "/log").with(as("M09")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"Б\"")));
        mvc.perform(log(UUID.randomUUID(), "Мыйзам жана мен").with(as("M09"))).andExpect(redirectedUrl(LIST + "/1"));
        assertThat(facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.open()).as("merely logged").isFalse());
        mvc.perform(get(LIST).with(as("M05"))).andExpect(content().string(containsString("Мыйзам жана мен")));
        mvc.perform(get(LIST + "/1").with(as("M05")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Пландан тышкары")))
                .andExpect(content().string(not(containsString(LIST + "/1/edit"))));
    }

    /** A wrong log can be removed by whoever wrote it; its page says why, who and when (teacher 15). */
    @Test
    @Tag("R66")
    void whatWasLoggedByMistakeIsTakenBackOnItsPage() throws Exception {
        mvc.perform(log(UUID.randomUUID(), "Мыйзам жана мен").with(as("M09"))).andExpect(redirectedUrl(LIST + "/1"));
        mvc.perform(get(LIST + "/1").with(as("M09")))
                .andExpect(content()
                        .string(allOf(
                                containsString(LIST + "/1/cancel"), containsString("Жаңылыш жазууну алып салуу"))));
        mvc.perform(get(LIST + "/1").with(as("M05")))
                .andExpect(content()
                        .string(allOf(not(containsString(LIST + "/1/cancel")), containsString(LIST + "/1/attend"))));
        mvc.perform(takingBack("M09", "")).andExpect(status().is(422));
        mvc.perform(takingBack("M05", "Бөтөн")).andExpect(status().isForbidden());
        mvc.perform(takingBack("M09", "Эки жолу жазылган")).andExpect(redirectedUrl(LIST + "/1"));
        mvc.perform(get(LIST + "/1").with(as("M05")))
                .andExpect(content()
                        .string(allOf(
                                containsString("Эки жолу жазылган"),
                                containsString("Жаңылыш жазылган деп алып салынды"),
                                not(containsString("/attend")))));
    }

    /** An event of the plan becomes an activity by one click, and leads to it from then on (issue 10, point 3; chair C3). */
    @Test
    @Tag("R1")
    @Tag("R9")
    void anEventOfThePlanBecomesAnActivity() throws Exception {
        SchoolContext.within(cast.school(), () -> plan.approved(cast));
        PlanItemChoice item = SchoolContext.within(cast.school(), () -> plans.itemChoices(sample.year())).stream()
                .filter(one -> one.kind() == ItemKind.EVENT && one.term() != null)
                .findFirst()
                .orElseThrow();
        String ofLine = LIST + "/of/" + item.line();
        mvc.perform(get("/years/2026-2027/plan").with(as("M01")))
                .andExpect(content().string(containsString(ofLine)));
        mvc.perform(get(ofLine).with(as("S01"))).andExpect(redirectedUrl(LIST));
        mvc.perform(get(ofLine).with(as("M01"))).andExpect(redirectedUrl(LIST + "/new?line=" + item.line()));
        Document form =
                Jsoup.parse(mvc.perform(get(LIST + "/new?line=" + item.line()).with(as("M01")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(form.select("[name=title]").val()).isEqualTo(item.content());
        assertThat(form.select("[name=planLine] option[selected]").val())
                .isEqualTo(item.line().toString());
        assertThat(form.select("[name=holders][checked]").eachAttr("value"))
                .containsExactlyInAnyOrderElementsOf(
                        item.responsible().isEmpty()
                                ? List.of(cast.chair().value().toString())
                                : item.responsible().stream()
                                        .map(one -> one.value().toString())
                                        .toList());
        SchoolContext.within(
                cast.school(),
                () -> Acting.as(
                        cast.chair(),
                        () -> service.plan(
                                new ActivityId(UUID.randomUUID()),
                                sample.year(),
                                new ActivityDetails(
                                        ActivityKind.EXTRACURRICULAR_EVENT,
                                        item.content(),
                                        "",
                                        LocalDate.of(2026, 12, 1),
                                        null,
                                        null,
                                        "",
                                        SchoolClass.none(),
                                        item.line(),
                                        "",
                                        false),
                                List.of(cast.chair()))));
        mvc.perform(get(ofLine).with(as("M01"))).andExpect(redirectedUrl(LIST + "/1"));
    }

    /** Of the plan only events are offered, the person's own first; whoever only runs the accounts holds nothing (teacher 34). */
    @Test
    @Tag("R9")
    void theFormsOfferEventsAndColleagues() throws Exception {
        SchoolContext.within(cast.school(), () -> plan.approved(cast));
        List<PlanItemChoice> items = SchoolContext.within(cast.school(), () -> plans.itemChoices(sample.year()));
        for (String form : List.of("/log", "/new")) {
            Document page = Jsoup.parse(mvc.perform(get(LIST + form).with(as("M01")))
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
            List<String> offered =
                    page.select("[name=planLine] option[value!='']").eachAttr("value");
            assertThat(offered)
                    .containsExactlyInAnyOrderElementsOf(items.stream()
                            .filter(item -> item.kind() == ItemKind.EVENT)
                            .map(item -> item.line().toString())
                            .toList());
            assertThat(items.stream()
                            .filter(item -> item.line().toString().equals(offered.get(0)))
                            .noneMatch(item -> item.isOf(cast.chair())))
                    .isEqualTo(items.stream()
                            .filter(item -> item.kind() == ItemKind.EVENT)
                            .noneMatch(item -> item.isOf(cast.chair())));
        }
        Document page = Jsoup.parse(mvc.perform(get(LIST + "/new").with(as("M01")))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("[name=holders][checked]").eachAttr("value"))
                .containsExactly(cast.chair().value().toString());
    }

    /** «Мен да катыштым» and back, and the holder's word on it, each one tap (teacher 24). */
    @Test
    @Tag("R49")
    void visitsAreMarkedTakenBackAndStruckOnThePage() throws Exception {
        mvc.perform(log(UUID.randomUUID(), "Мыйзам жана мен").with(as("M09"))).andExpect(redirectedUrl(LIST + "/1"));
        mvc.perform(step("/attend", "M05")).andExpect(redirectedUrl(LIST + "/1#outcome"));
        mvc.perform(get(LIST + "/1").with(as("M05")))
                .andExpect(content().string(containsString(LIST + "/1/attend/undo")));
        mvc.perform(step("/attend/undo", "M05")).andExpect(redirectedUrl(LIST + "/1#outcome"));
        mvc.perform(step("/attend", "M05"));
        String strike = "/visitors/" + cast.person("M05").value() + "/strike";
        mvc.perform(get(LIST + "/1").with(as("M09"))).andExpect(content().string(containsString(strike)));
        mvc.perform(get(LIST + "/1").with(as("M06"))).andExpect(content().string(not(containsString(strike))));
        mvc.perform(step(strike, "M06")).andExpect(status().isForbidden());
        mvc.perform(step(strike, "M09")).andExpect(redirectedUrl(LIST + "/1#outcome"));
        mvc.perform(get(LIST + "/1").with(as("M05")))
                .andExpect(content()
                        .string(allOf(
                                containsString("белгиңизди алып салды"), not(containsString(LIST + "/1/attend\"")))));
    }

    private MockHttpServletRequestBuilder step(String step, String person) {
        return post(LIST + "/1" + step).with(as(person)).with(csrf());
    }

    private MockHttpServletRequestBuilder takingBack(String person, String reason) {
        return post(LIST + "/1/cancel")
                .with(as(person))
                .with(csrf())
                .param("version", "1")
                .param("reason", reason);
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsMissing() throws Exception {
        mvc.perform(log(UUID.randomUUID(), "").param("result", "Балдар кубанды").with(as("M09")))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Балдар кубанды")));
        mvc.perform(log(UUID.randomUUID(), "Эртеңки иш", "2026-11-23").with(as("M09")))
                .andExpect(status().is(422));
        mvc.perform(get(LIST + "/77").with(as("M09"))).andExpect(status().isNotFound());
        mvc.perform(get(LIST + "/1").with(as("A01"))).andExpect(status().isForbidden());
    }

    @Test
    @Tag("R9")
    void aVisitorAnalysesAndOnlyThoseConcernedReadIt() throws Exception {
        held(List.of(cast.person("M02"), cast.person("M05")));
        mvc.perform(sheet("M02", true, 8))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("9-критерий")));
        mvc.perform(sheet("M02", true, 9)).andExpect(redirectedUrl(LIST + "/1#analyses"));
        mvc.perform(sheet("M02", true, 9)).andExpect(redirectedUrl(LIST + "/1#analyses"));
        for (String reader : List.of("M02", "M09", "M01", "S02", "S01")) {
            mvc.perform(get(LIST + "/1").with(as(reader))).andExpect(content().string(containsString("Пикир 3")));
        }
        for (String other : List.of("M05", "M07")) {
            mvc.perform(get(LIST + "/1").with(as(other))).andExpect(content().string(not(containsString("Пикир 3"))));
        }
        mvc.perform(get(LIST + "/1/analysis").with(as("M07"))).andExpect(status().isForbidden());
        mvc.perform(get(LIST + "/1/analysis").with(as("M09"))).andExpect(status().isForbidden());
        mvc.perform(post(LIST + "/1/acknowledge").with(as("M09")).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(facts()).singleElement().satisfies(fact -> {
            assertThat(fact.status()).isEqualTo(ActivityStatus.ANALYSED);
            assertThat(fact.analyses()).isEqualTo(1);
        });
    }

    @Test
    void twoWhoChangeAtOnceSeeBothTexts() throws Exception {
        held(List.of());
        mvc.perform(outcome("Биринчи жыйынтык")).andExpect(status().is3xxRedirection());
        mvc.perform(outcome("Экинчи жыйынтык"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Биринчи жыйынтык")))
                .andExpect(content().string(containsString("Экинчи жыйынтык")));
    }

    @Test
    @Tag("R49")
    void isOpenWhereThatIsSaidOrItsNameSaysSo() throws Exception {
        mvc.perform(
                log(UUID.randomUUID(), "Көрүүгө келгиле").param("open", "true").with(as("M09")));
        mvc.perform(log(UUID.randomUUID(), "Семинар")
                .param("open", "true")
                .with(as("M09"))
                .with(kind("SEMINAR")));
        mvc.perform(log(UUID.randomUUID(), "Ачык саат").with(as("M09")).with(kind("OPEN_CLASS_HOUR")));
        assertThat(facts().stream().filter(ActivityFact::open).map(ActivityFact::title))
                .containsExactlyInAnyOrder("Көрүүгө келгиле", "Ачык саат");
    }

    private static RequestPostProcessor kind(String kind) {
        return request -> {
            request.setParameter("kind", kind);
            return request;
        };
    }

    @Test
    void aDoubleClickLogsOnce() throws Exception {
        UUID id = UUID.randomUUID();
        ExecutorService clicks = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> click = () -> mvc.perform(log(id, "Бир жолу").with(as("M09")))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            for (Future<Integer> answer : clicks.invokeAll(List.of(click, click))) {
                assertThat(answer.get()).isEqualTo(303);
            }
        } finally {
            clicks.shutdown();
        }
        assertThat(facts()).hasSize(1);
    }

    private void held(List<StaffId> visitors) {
        SchoolContext.within(
                cast.school(),
                () -> Acting.as(
                        cast.person("M09"),
                        () -> service.log(
                                new ActivityId(UUID.randomUUID()),
                                sample.year(),
                                SomeActivity.of(
                                        ActivityKind.OPEN_CLASS_HOUR,
                                        "Менин укуктарым",
                                        "ролдук оюн",
                                        LocalDate.of(2026, 11, 18),
                                        null,
                                        null,
                                        "",
                                        SchoolClass.of(5, null, "Б"),
                                        null,
                                        true),
                                List.of(cast.person("M09")),
                                new ActivityOutcome(24, ""),
                                visitors)));
    }

    private List<ActivityFact> facts() {
        return SchoolContext.within(cast.school(), () -> activities.ofYear(sample.year()));
    }

    private RequestPostProcessor as(String person) {
        return SignIn.as(cast.school(), cast.person(person));
    }

    private static MockHttpServletRequestBuilder log(UUID id, String title) {
        return log(id, title, "2026-11-18");
    }

    private static MockHttpServletRequestBuilder log(UUID id, String title, String day) {
        return post(LIST + "/log")
                .with(csrf())
                .param("id", id.toString())
                .param("kind", "EXTRACURRICULAR_EVENT")
                .param("title", title)
                .param("from", day)
                .param("pupils", "24");
    }

    private MockHttpServletRequestBuilder outcome(String result) {
        return post(LIST + "/1/hold")
                .with(csrf())
                .with(as("M09"))
                .param("version", "1")
                .param("result", result);
    }

    private MockHttpServletRequestBuilder sheet(String who, boolean handIn, int words) {
        MockHttpServletRequestBuilder request = post(LIST + "/1/analysis")
                .with(csrf())
                .with(as(who))
                .param("id", UUID.randomUUID().toString())
                .param("version", "0")
                .param("handIn", Boolean.toString(handIn))
                .param("advice", "Топтордо иштөөнү он мүнөткө чейин чектөө");
        IntStream.rangeClosed(1, 9)
                .forEach(criterion -> request.param("words", criterion <= words ? "Пикир " + criterion : "")
                        .param("marks", criterion == 1 ? "2" : ""));
        return request;
    }
}
